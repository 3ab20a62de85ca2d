// Buttons that copy a citation. Without this script, or a clipboard, they stay hidden: the text can be selected.

for (const button of document.querySelectorAll("button[data-copies]")) {
  const citation = document.getElementById(button.getAttribute("data-copies") ?? "");
  const status = button.nextElementSibling;
  if (!(button instanceof HTMLButtonElement) || !citation || !status || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    status.textContent = "";
    await copy(citation).then(
      () => {
        status.textContent = button.dataset.copied ?? "";
      },
      () => getSelection()?.selectAllChildren(citation),
    );
  });
}

/** Puts a citation on the clipboard, for word processors with its italics. */
async function copy(citation: HTMLElement): Promise<void> {
  const written = { "text/plain": citation.textContent ?? "", "text/html": citation.innerHTML };
  await navigator.clipboard.write([
    new ClipboardItem(
      Object.fromEntries(Object.entries(written).map(([type, text]) => [type, new Blob([text], { type })])),
    ),
  ]);
}
