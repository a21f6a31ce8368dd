import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
// src/data/shipped.ts
/**
* The folder of YAML that ships with the package: `data/` beside the nearest `package.json` above this code, wherever
* bundling has put it.
*/
function shippedDataFolder() {
	let folder = new URL(".", import.meta.url);
	while (!existsSync(new URL("package.json", folder)) && folder.pathname !== "/") folder = new URL("..", folder);
	return fileURLToPath(new URL("data/", folder));
}
export { shippedDataFolder };
