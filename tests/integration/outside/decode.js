// Prints the rows of a printing job in hexadecimal, as npos reads them: `node decode.js JOB WIDTH`.
const fs = require('fs');
const npos = require('npos');

const [path, paperWidth] = process.argv.slice(2);
const paper = Number(paperWidth) / 8;

function rowsOf(raw, node) {
  const bitmap = npos.codecs.raster.decode(raw, [node]);
  const rows = [];
  for (let y = 0; y < node.height; y++) {
    const row = Buffer.alloc(paper);
    for (let x = 0; x < node.width; x++) {
      if (bitmap.getPixel(x, y) === 0) row[x >> 3] |= 0x80 >> (x & 7);
    }
    rows.push(row.toString('hex'));
  }
  return rows;
}

npos.parser().parse(fs.readFileSync(path)).then(({ raw, tree }) => {
  const job = raw || fs.readFileSync(path);
  let rows = [];
  let stored = [];
  for (const node of tree) {
    if (node.ascii === 'GS' && node.fn === 'v0') {
      rows = rows.concat(rowsOf(job, node));
    } else if (node.ascii === 'GS' && node.fn === '(L' && job[node.offset + 6] === 0x70) {
      const head = node.offset + 11;
      const size = { width: job.readUInt16LE(head), height: job.readUInt16LE(head + 2) };
      stored = rowsOf(job, { ...size, offset: head + 4, size: (size.width / 8) * size.height });
    } else if (node.ascii === 'GS' && node.fn === '(L') {
      rows = rows.concat(stored);
    } else if (node.ascii === 'ESC' && node.fn === 'J') {
      for (let i = 0; i < job[node.offset + 2]; i++) rows.push('00'.repeat(paper));
    }
  }
  console.log(rows.join('\n'));
});
