/** The page of the access matrix, as far as it is not made by its script. */
import * as vscode from 'vscode';

/** The files of the page, as the build writes them. */
const script = 'access.js';
const style = 'access.css';

/** The folder of the extension that the page may load from, and no other. */
export function pageFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist');
}

/** The HTML of the page. Only its own script runs in it, and nothing is loaded from anywhere else. */
export function pageOf(webview: vscode.Webview, extension: vscode.Uri, title: string): string {
  const address = (name: string): string =>
    escaped(webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(extension), name)).toString());
  const nonce = newNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address(style)}">
<title>${escaped(title)}</title>
</head>
<body>
<script nonce="${nonce}" src="${address(script)}"></script>
</body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
