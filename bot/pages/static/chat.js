// Draws the messages of one chat: bubbles, cards, photos, who and when. Knows LINE's message JSON; sends nothing.

import { drawFlex } from "./flex.js";
import { avatar, bot, clockTime, dayName, icon, isoDay, make, say } from "./words.js";

const LINK = /https?:\/\/[^\s<>"']+/g;

/** Fill `into` with the entries; `view` = {me, people, now, find, act, open, group}. `fresh` is the id of one that just came. */
export function drawChat(into, entries, view, fresh) {
  const parts = [];
  let before = null;
  for (const entry of entries) {
    const at = new Date(entry.at);
    if (!before || isoDay(new Date(before.at)) !== isoDay(at)) parts.push(make("div", "pill", dayLabel(at, view.now)));
    const follows = before && before.sender === entry.sender && before.state !== "unsent" && isoDay(new Date(before.at)) === isoDay(at);
    const made = entry.state === "unsent" ? unsent(entry, view) : line(entry, view, follows);
    if (entry.id === fresh) made.classList.add("new");
    parts.push(made);
    before = entry;
  }
  if (!entries.length) parts.push(make("div", "empty", say.empty));
  into.replaceChildren(...parts);
}

function dayLabel(at, now) {
  if (isoDay(at) === isoDay(now)) return say.today;
  if (isoDay(at) === isoDay(new Date(now.getTime() - 86400e3))) return say.yesterday;
  return dayName(at);
}

function unsent(entry, view) {
  const name = (view.people[entry.sender] || bot).name;
  return make("div", "pill", entry.sender === view.me ? say.unsent_own : `${name} ${say.unsent_other}`);
}

function line(entry, view, follows) {
  const own = entry.sender === view.me;
  const who = view.people[entry.sender] || bot;
  const made = make("div", `line${own ? " own" : ""}${follows ? " follow" : ""}`);
  made.dataset.id = entry.id;
  if (entry.message.type === "flex") made.classList.add("wide");
  if (!own) made.append(follows ? make("span") : avatar(who));
  const body = make("div", "line-body");
  if (!own && !follows) body.append(make("span", "line-name", who.name));
  const row = make("div", "line-row");
  row.append(drawMessage(entry, view), meta(entry, own));
  body.append(row);
  made.append(body);
  return made;
}

function meta(entry, own) {
  const made = make("span", "meta");
  if (own && entry.state === "read") made.append(make("span", "", say.read));
  if (entry.state === "failed") made.append(make("span", "failed", say.failed));
  made.append(make("span", "", clockTime(new Date(entry.at))));
  return made;
}

const DRAW = { text: drawText, textV2: drawText, flex: drawCard, sticker: drawSticker, image: drawPhoto, file: drawFile, location: drawPlace };

function drawMessage(entry, view) {
  return (DRAW[entry.message.type] || drawOther)(entry, view);
}

function bubble(entry, view) {
  const made = make("div", "bubble");
  made.tabIndex = 0;
  made.setAttribute("role", "button");
  made.onclick = (event) => event.target.tagName !== "A" && !String(getSelection()) && view.open(entry);
  made.onkeydown = (event) => event.key === "Enter" && view.open(entry);
  const quoted = entry.quoted && view.find(entry.quoted);
  if (quoted) {
    const box = make("span", "quote");
    box.append(make("strong", "", (view.people[quoted.sender] || bot).name), make("span", "", summary(quoted)));
    made.append(box);
  }
  return made;
}

function drawText(entry, view) {
  const made = bubble(entry, view);
  const text = entry.message.text || "";
  let at = 0;
  for (const found of text.matchAll(LINK)) {
    made.append(text.slice(at, found.index));
    const link = make("a", "", found[0]);
    link.href = found[0];
    link.target = "_blank";
    link.rel = "noopener";
    made.append(link);
    at = found.index + found[0].length;
  }
  made.append(text.slice(at));
  return made;
}

function drawCard(entry, view) {
  const holder = make("div", "flex-holder");
  holder.append(drawFlex(entry.message.contents, (action) => view.act(action)));
  holder.setAttribute("aria-label", entry.message.altText);
  holder.oncontextmenu = (event) => {
    event.preventDefault();
    view.open(entry);
  };
  return holder;
}

function drawSticker(entry, view) {
  const made = make("button", "sticker-drawn");
  made.type = "button";
  const picture = make("img");
  picture.src = `/simulator/static/stickers/${encodeURIComponent(entry.message.stickerId)}.svg`;
  picture.alt = say.sticker;
  made.append(picture);
  made.onclick = () => view.open(entry);
  return made;
}

function drawPhoto(entry, view) {
  const made = make("button", "media");
  made.type = "button";
  const picture = make("img");
  picture.src = entry.sender ? `/simulator/content/${entry.id}` : entry.message.previewImageUrl;
  picture.alt = say.photo;
  made.append(picture);
  made.onclick = () => view.open(entry);
  return made;
}

function drawFile(entry, view) {
  return document_(entry, view, "file", entry.message.fileName, fileSize(entry.message.fileSize));
}

function drawPlace(entry, view) {
  return document_(entry, view, "pin", entry.message.title, entry.message.address);
}

function document_(entry, view, picture, title, under) {
  const made = bubble(entry, view);
  const row = make("span", "doc");
  const box = make("span", "icon-box");
  box.append(icon(picture));
  const text = make("span");
  text.append(make("strong", "", title), make("span", "", under));
  row.append(box, text);
  made.append(row);
  return made;
}

function drawOther(entry, view) {
  const made = bubble(entry, view);
  made.append(summary(entry));
  return made;
}

const fileSize = (bytes) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

/** One line that stands for a message: its text, altText, file name, or its kind. */
export function summary(entry) {
  const { type, text, altText, fileName, title } = entry.message;
  if (entry.state === "unsent") return say.unsent_other;
  return text || altText || fileName || title || { sticker: say.sticker, image: say.photo, file: say.file, location: say.place }[type] || type;
}

/** The bubble with three dots, while the bot prepares its answer. */
export function drawTyping() {
  const made = make("div", "line");
  const dots = make("div", "bubble typing");
  dots.append(make("i"), make("i"), make("i"));
  made.append(avatar(bot), dots);
  made.dataset.typing = "";
  return made;
}
