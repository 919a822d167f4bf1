// A Chromium for browser tests: the one inside @sparticuz/chromium, else an installed Chrome.
import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** WebGL 2 without a graphics card, no sandbox (containers), nothing over the network. */
const flags = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--hide-scrollbars",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
];

const installed = [
  process.env["CHROME_PATH"],
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** Starts a browser; throws with all reasons where none can be started. Whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  const attempt = async (name: string, find: () => Promise<string | undefined>) => {
    try {
      const executablePath = await find();
      if (!executablePath) return undefined;
      return await playwright.launch({ executablePath, args: flags, headless: true });
    } catch (error) {
      const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
      reasons.push(`${name}: ${reason}`);
      return undefined;
    }
  };

  // The packaged Chromium is built for Linux on x64.
  if (process.platform === "linux" && process.arch === "x64") {
    const packaged = await attempt("@sparticuz/chromium", () => chromium.executablePath());
    if (packaged) return packaged;
  }
  for (const path of installed) {
    if (!path || !existsSync(path)) continue;
    const browser = await attempt(path, () => Promise.resolve(path));
    if (browser) return browser;
  }
  throw new Error(
    `No browser could be started${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}. ` +
      "Install Chrome or set CHROME_PATH.",
  );
}
