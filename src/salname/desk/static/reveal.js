// The door: shows the passphrase while the box is ticked. Without this file the box is not there.
const box = document.getElementById("reveal");
const field = document.getElementById("passphrase");
box.closest("[hidden]").hidden = false;
box.addEventListener("change", () => {
  field.type = box.checked ? "text" : "password";
});
