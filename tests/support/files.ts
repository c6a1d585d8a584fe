/** Small files of binary formats, made in the test that reads them. */

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

interface PdfOptions {
  /** Protects the file with a password nobody knows. */
  readonly encrypted?: boolean;
  /** Pages hold a drawing and no text. */
  readonly scanned?: boolean;
  readonly title?: string;
}

const LEADING = 14;

/** Lines from the top of the page; an empty one leaves a gap. */
function contentOf(lines: readonly string[], scanned: boolean): string {
  if (scanned) return '0 0 100 100 re f';
  const shown = lines.map((line, at) => {
    const words = line.replace(/[()\\]/g, (char) => `\\${char}`);
    return line === '' ? '' : `1 0 0 1 72 ${720 - at * LEADING} Tm (${words}) Tj`;
  });
  return `BT /F1 12 Tf ${shown.join('\n')} ET`;
}

/** A PDF with one font and one page for each list of lines (Latin-1). */
export function pdfOf(pages: readonly (readonly string[])[], options: PdfOptions = {}): Uint8Array {
  const { encrypted = false, scanned = false, title } = options;
  const objects: string[] = [];
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  pages.forEach((lines, at) => {
    const content = contentOf(lines, scanned);
    objects[4 + at * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`;
    objects[5 + at * 2] = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  const info = objects.length;
  objects[info] = `<< /Title (${title ?? ''}) >>`;
  if (encrypted) {
    const key = 'A'.repeat(32);
    objects[info + 1] = `<< /Filter /Standard /V 1 /R 2 /O (${key}) /U (${key}) /P -4 >>`;
  }
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, number) => {
    const at = body.length;
    body += `${number} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.slice(1).map((at) => `${String(at).padStart(10, '0')} 00000 n \n`);
  const trailer = `/Size ${objects.length} /Root 1 0 R /Info ${info} 0 R${
    encrypted ? ` /Encrypt ${info + 1} 0 R /ID [(1234567890123456) (1234567890123456)]` : ''
  }`;
  const xref = `xref\n0 ${objects.length}\n0000000000 65535 f \n${table.join('')}`;
  return latin(`${body}${xref}trailer\n<< ${trailer} >>\nstartxref\n${body.length}\n%%EOF`);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** An uncompressed zip archive. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, path, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), facts, tail, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]));
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Paragraphs of a Word document; `\n` inside one is a line break. */
export function docxOf(paragraphs: readonly string[]): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const body = paragraphs
    .map((text) => {
      const runs = text
        .split('\n')
        .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
      return `<w:p><w:r>${runs.join('<w:br/>')}</w:r></w:p>`;
    })
    .join('');
  const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office =
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
  });
}
