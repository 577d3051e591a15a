import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { versionString } from "harfbuzzjs";

const { dependencies } = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), "package.json"), "utf8"));

export function versions() {
  return { ...dependencies, HarfBuzz: versionString() };
}
