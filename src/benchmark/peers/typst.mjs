// Typst as a peer of our press: reads one file a line from its input, and answers each with the nanoseconds that it took and the file
// that came out. With --keep it may keep what it set the last time; with --once FILE it sets one file and ends.
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const compiler = NodeCompiler.create({ workspace: "/", fontArgs: [{ fontPaths: [process.env.FACES] }] });

function set(source, pdf) {
  // what it keeps of the last time would not be there for another document
  if (!process.argv.includes("--keep")) compiler.evictCache(0);
  const bytes = compiler.pdf({ mainFilePath: source, resetRead: true }, { pdfStandard: "ua-1" });
  writeFileSync(pdf, bytes);
}

const once = process.argv.indexOf("--once");
if (once > 0) {
  set(process.argv[once + 1], `${process.argv[once + 1]}.pdf`);
  process.exit(0);
}
for await (const line of createInterface({ input: process.stdin })) {
  const begun = process.hrtime.bigint();
  set(line, `${line}.pdf`);
  process.stdout.write(`${process.hrtime.bigint() - begun}\t${line}.pdf\n`);
}
