// Writes a review again and again and says each number once it is on disk.
// node manyWrites.mjs <address of the bundled reviewFile> <path> <first review as JSON> <times>
const [, , bundle, path, json, times] = process.argv;
const { readReview, writeReview } = await import(bundle);
const review = JSON.parse(json);
let { version } = await readReview(path);
for (let i = 1; i <= Number(times); i += 1) {
  const decisions = Array.from({ length: i }, (_, n) => ({
    type: 'note',
    on: 'e1',
    note: `decision ${n} `.repeat(40),
  }));
  try {
    version = await writeReview(path, { ...review, decisions }, version);
    process.stdout.write(`${i}\n`);
  } catch (error) {
    process.stdout.write(`failed ${error.code}\n`);
    process.exit(3);
  }
}
