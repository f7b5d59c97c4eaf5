// Draws the messages of one chat: bubbles, cards, photos, who and when. Knows LINE's message JSON; sends nothing.

import { drawFlex } from "./flex.js";
import { avatar, bot, clockTime, dayName, icon, isoDay, make, say } from "./words.js";

const LINK = /https?:\/\/[^\s<>"']+/g;

/** Fill `into` with the messages; `view` = {me, people, now, find, act, open, group}. `fresh` is the id of one that just came. */
export function drawChat(into, messages, view, fresh) {
  const parts = [];
  let before = null;
  for (const said of messages) {
    const at = new Date(said.at);
    if (!before || isoDay(new Date(before.at)) !== isoDay(at)) parts.push(make("div", "pill", dayLabel(at, view.now)));
    const follows = before && before.sender === said.sender && before.state !== "unsent" && isoDay(new Date(before.at)) === isoDay(at);
    const made = said.state === "unsent" ? unsent(said, view) : line(said, view, follows);
    if (said.id === fresh) made.classList.add("new");
    parts.push(made);
    before = said;
  }
  if (!messages.length) parts.push(make("div", "empty", say.empty));
  into.replaceChildren(...parts);
}

function dayLabel(at, now) {
  if (isoDay(at) === isoDay(now)) return say.today;
  if (isoDay(at) === isoDay(new Date(now.getTime() - 86400e3))) return say.yesterday;
  return dayName(at);
}

function unsent(said, view) {
  const name = (view.people[said.sender] || bot).name;
  return make("div", "pill", said.sender === view.me ? say.unsent_own : `${name} ${say.unsent_other}`);
}

function line(said, view, follows) {
  const own = said.sender === view.me;
  const who = view.people[said.sender] || bot;
  const made = make("div", `line${own ? " own" : ""}${follows ? " follow" : ""}`);
  made.dataset.id = said.id;
  if (said.message.type === "flex") made.classList.add("wide");
  if (!own) made.append(follows ? make("span") : avatar(who));
  const body = make("div", "line-body");
  if (!own && !follows) body.append(make("span", "line-name", who.name));
  const row = make("div", "line-row");
  row.append(drawMessage(said, view), meta(said, own));
  body.append(row);
  made.append(body);
  return made;
}

function meta(said, own) {
  const made = make("span", "meta");
  if (own && said.state === "read") made.append(make("span", "", say.read));
  if (said.state === "failed") made.append(make("span", "failed", say.failed));
  made.append(make("span", "", clockTime(new Date(said.at))));
  return made;
}

const DRAW = { text: drawText, textV2: drawText, flex: drawCard, sticker: drawSticker, image: drawPhoto, file: drawFile, location: drawPlace };

function drawMessage(said, view) {
  return (DRAW[said.message.type] || drawOther)(said, view);
}

function bubble(said, view) {
  const made = make("div", "bubble");
  made.tabIndex = 0;
  made.setAttribute("role", "button");
  made.onclick = (event) => event.target.tagName !== "A" && !String(getSelection()) && view.open(said);
  made.onkeydown = (event) => event.key === "Enter" && view.open(said);
  const quoted = said.quoted && view.find(said.quoted);
  if (quoted) {
    const box = make("span", "quote");
    box.append(make("strong", "", (view.people[quoted.sender] || bot).name), make("span", "", summary(quoted)));
    made.append(box);
  }
  return made;
}

function drawText(said, view) {
  const made = bubble(said, view);
  const text = said.message.text || "";
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

function drawCard(said, view) {
  const holder = make("div", "flex-holder");
  holder.append(drawFlex(said.message.contents, (action) => view.act(action)));
  holder.setAttribute("aria-label", said.message.altText);
  holder.oncontextmenu = (event) => {
    event.preventDefault();
    view.open(said);
  };
  return holder;
}

function drawSticker(said, view) {
  const made = make("button", "sticker-drawn");
  made.type = "button";
  const picture = make("img");
  picture.src = `/simulator/static/stickers/${encodeURIComponent(said.message.stickerId)}.svg`;
  picture.alt = say.sticker;
  made.append(picture);
  made.onclick = () => view.open(said);
  return made;
}

function drawPhoto(said, view) {
  const made = make("button", "media");
  made.type = "button";
  const picture = make("img");
  picture.src = said.sender ? `/simulator/content/${said.id}` : said.message.previewImageUrl;
  picture.alt = say.photo;
  made.append(picture);
  made.onclick = () => view.open(said);
  return made;
}

function drawFile(said, view) {
  return document_(said, view, "file", said.message.fileName, fileSize(said.message.fileSize));
}

function drawPlace(said, view) {
  return document_(said, view, "pin", said.message.title, said.message.address);
}

function document_(said, view, picture, title, under) {
  const made = bubble(said, view);
  const row = make("span", "doc");
  const box = make("span", "icon-box");
  box.append(icon(picture));
  const text = make("span");
  text.append(make("strong", "", title), make("span", "", under));
  row.append(box, text);
  made.append(row);
  return made;
}

function drawOther(said, view) {
  const made = bubble(said, view);
  made.append(summary(said));
  return made;
}

const fileSize = (bytes) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

/** One line that stands for a message: its text, altText, file name, or its kind. */
export function summary(said) {
  const { type, text, altText, fileName, title } = said.message;
  if (said.state === "unsent") return say.unsent_other;
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
