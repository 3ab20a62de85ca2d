import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/**
 * When a process was started, in the platform's own form: two processes that had one number after another differ in
 * it. Empty where that is not told, or not cheaply (Windows).
 */
export async function processStart(pid: number): Promise<string> {
  if (process.platform === "win32") return "";
  if (process.platform === "linux") {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    // Behind the command's name, which may hold anything: the 3rd field, its state, to the 22nd, its start in ticks.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "ended" : (fields[19] ?? "");
  }
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  return promisify(execFile)("ps", ["-o", "lstart=", "-p", String(pid)], { env }).then(
    ({ stdout }) => stdout.trim().replaceAll(/\s+/g, "-"),
    () => "",
  );
}
