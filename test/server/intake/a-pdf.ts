interface Paper {
  /** The lines of each page, from top to bottom; "" leaves a line out, a tab in front indents one. */
  readonly pages: readonly (readonly string[])[];
  readonly isEncrypted?: boolean;
}

/** A PDF with text in Helvetica: ISO 32000-1, as little of it as readers need. */
export function aPdf({ pages, isEncrypted = false }: Paper): Buffer {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...pages.flatMap((lines, index) => {
      const content = lines
        .map((line, row) =>
          line === ""
            ? ""
            : `BT /F1 12 Tf ${line.startsWith("\t") ? 84 : 72} ${720 - 14 * row} Td (${line.trim().replace(/[()\\]/g, "\\$&")}) Tj ET`,
        )
        .join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = body.length;
  const secret = "ab".repeat(32);
  // A key that no empty password opens.
  const encrypt = isEncrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >> /ID [<${secret}> <${secret}>]`
    : "";
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, "latin1");
}
