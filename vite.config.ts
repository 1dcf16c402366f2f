import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: "client",
  plugins: [react()],
  build: { outDir: "../dist/client", emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  worker: { format: "es" },
  server: { proxy: { "/api": "http://127.0.0.1:4000" } },
});
