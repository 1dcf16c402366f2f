# newsgraph as a service: docker compose up, see docs/docker.md.

FROM node:20-bookworm-slim AS build
WORKDIR /app
# What is installed changes less often than the code does. .npmrc has npm run no script of a package.
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# onnxruntime brings what other systems need, 220 MB of it.
RUN npm run build && npm prune --omit=dev \
  && rm -r node_modules/onnxruntime-node/bin/*/darwin node_modules/onnxruntime-node/bin/*/win32

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    NEWSGRAPH_DATA=/data \
    NEWSGRAPH_HOST=0.0.0.0 \
    NEWSGRAPH_NO_OPEN=1 \
    PORT=4000
WORKDIR /app
# The code belongs to root: the server can read it and not write it.
COPY --from=build /app/package.json /app/tsconfig.json /app/LICENSE /app/NOTICE ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/bin ./bin
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/model ./model
COPY --from=build /app/ingest ./ingest
COPY --from=build /app/server ./server
COPY --from=build /app/examples ./examples
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/status`, { headers: { authorization: `Bearer ${process.env.NEWSGRAPH_TOKEN}` } }).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# `docker run … ingest`, `… export`: the command is newsgraph's.
ENTRYPOINT ["node", "bin/newsgraph.js"]
CMD ["serve"]
