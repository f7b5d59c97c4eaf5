// The page: who one plays, which chat is open, what one sends, the clock. Live by one WebSocket; everything sent goes by POST.

import { drawChat, drawTyping, summary } from "./chat.js";
import { chooseMoment, chooseRow, chooseSticker } from "./sheets.js";
import { avatar, bot, clockTime, dayName, icon, isoDay, make, say, words } from "./words.js";

const $ = (id) => document.getElementById(id);
const LIMITS = { image: 10, file: 20 }; // MB
const TURN = 20000; // milliseconds in which what comes is taken for the answer
const people = Object.fromEntries(words.people.map((person) => [person.id, person]));
const group = words.group;
const state = {
  messages: new Map(),
  clock: { at: new Date(), since: performance.now() },
  me: words.people[0].id,
  lane: words.people[0].id,
  seen: JSON.parse(sessionStorage.getItem("seen") || "{}"),
  strangers: new Set(),
  blocked: new Set(),
  usedQuick: new Set(),
  quoting: null,
  telling: false,
  asked: { id: "", until: 0 },
};

// ---- the server

async function post(path, body) {
  const form = body instanceof FormData;
  const options = { method: "POST", body: form ? body : JSON.stringify(body), headers: form ? {} : { "content-type": "application/json" } };
  const response = await fetch(`/simulator/${path}`, options).catch(() => null);
  if (!response) toast(say.offline);
  else if (response.status >= 500 || response.status === 413) toast(say.not_taken);
  return response;
}

function connect() {
  const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/simulator/live`);
  socket.onmessage = ({ data }) => {
    const { kind, value } = JSON.parse(data);
    NEWS[kind]?.(value);
  };
  socket.onclose = () => {
    toast(say.offline);
    setTimeout(connect, 1000);
  };
}

const NEWS = {
  state(value) {
    state.messages = new Map(value.messages.map((said) => [said.id, said]));
    if (!sessionStorage.getItem("seen")) for (const said of value.messages) if (!said.sender) see(said.lane, said.id);
    NEWS.friends(value.friends);
    NEWS.clock(value.clock);
    NEWS.quota(value.quota);
    NEWS.telling(value.telling);
    $("toast").hidden = true;
  },
  said(said) {
    const known = state.messages.has(said.id);
    state.messages.set(said.id, said);
    if (said.lane === state.lane) {
      if (!said.sender) $("chat").querySelector("[data-typing]")?.remove();
      if (!known && said.sender === state.me) state.asked = { id: said.id, until: performance.now() + TURN };
      drawOpenChat(known ? null : said.id);
    }
    drawPeople();
  },
  clock(iso) {
    state.clock = { at: new Date(iso), since: performance.now() };
    drawClock();
    drawOpenChat();
  },
  quota({ used, limit }) {
    $("quota-figure").textContent = limit === null ? `${used} (${say.unlimited})` : `${used} / ${limit}`;
    $("quota-bar").style.width = `${limit ? Math.min(100, (used / limit) * 100) : 0}%`;
  },
  friends({ strangers, blocked }) {
    state.strangers = new Set(strangers);
    state.blocked = new Set(blocked);
    drawFriend();
  },
  telling(telling) {
    if (state.telling && !telling) for (const said of state.messages.values()) see(said.lane, said.id);
    state.telling = telling;
    for (const button of document.querySelectorAll(".clock-moves button")) button.disabled = telling;
    drawFriend();
    drawPeople();
  },
  loading({ lane, seconds }) {
    if (lane !== state.lane) return;
    $("chat").append(drawTyping());
    settle();
    setTimeout(() => $("chat").querySelector("[data-typing]")?.remove(), seconds * 1000);
  },
};

// ---- drawing

const now = () => new Date(state.clock.at.getTime() + performance.now() - state.clock.since);
const saidIn = (lane) => [...state.messages.values()].filter((said) => said.lane === lane).sort((a, b) => a.id.localeCompare(b.id));
const inGroup = () => state.lane === group.id;

function unread(lane) {
  const since = state.seen[lane] || "";
  return [...state.messages.values()].filter((said) => said.lane === lane && !said.sender && said.id > since).length;
}

function see(lane, id) {
  if (id > (state.seen[lane] || "")) state.seen[lane] = id;
  sessionStorage.setItem("seen", JSON.stringify(state.seen));
}

function drawPeople() {
  $("people").replaceChildren(...words.people.map((person) => chatButton(person, person.id)));
  $("groups").replaceChildren(chatButton({ ...group, role: words.people.map((person) => person.name).join(", ") }, group.id));
}

function chatButton(who, lane) {
  const made = make("button", "person");
  made.type = "button";
  made.dataset.lane = lane;
  made.title = `${who.name} · ${who.role}`;
  if (lane === state.lane) made.setAttribute("aria-current", "true");
  const text = make("span", "person-words");
  text.append(make("strong", "", who.name), make("span", "", who.role));
  made.append(avatar(who), text);
  const count = unread(lane);
  if (count) made.append(make("span", "badge", String(count)));
  made.onclick = () => openChat(lane);
  return made;
}

function openChat(lane) {
  state.lane = lane;
  state.asked.until = 0;
  if (people[lane]) state.me = lane;
  quote(null);
  showMenu(false);
  $("head-title").textContent = inGroup() ? group.name : bot.name;
  $("head-sub").textContent = inGroup() ? words.people.map((person) => person.name).join(", ") : say.bot;
  $("head-avatar").replaceWith(Object.assign(avatar(inGroup() ? group : bot), { id: "head-avatar" }));
  $("menu-toggle").hidden = $("more").hidden = inGroup();
  drawSpeakers();
  $("hints").replaceChildren(...hints());
  drawFriend();
  drawOpenChat();
  drawPeople();
}

function drawSpeakers() {
  $("speakers").hidden = !inGroup();
  const buttons = words.people.map((person) => {
    const made = make("button");
    made.type = "button";
    made.title = person.name;
    made.setAttribute("aria-label", `${say.speak_as} ${person.name}`);
    made.setAttribute("aria-pressed", String(person.id === state.me));
    made.append(avatar(person));
    made.onclick = () => {
      state.me = person.id;
      drawSpeakers();
      drawOpenChat();
    };
    return made;
  });
  $("speakers").replaceChildren(make("span", "", say.speak_as), ...buttons, make("strong", "", people[state.me].name));
}

function drawOpenChat(fresh = null) {
  const messages = saidIn(state.lane);
  const view = { me: state.me, people, now: now(), find: (id) => state.messages.get(id), act, open: openMessage };
  drawChat($("chat"), messages, view, fresh);
  const last = messages.filter((said) => !said.sender).at(-1);
  if (last) see(state.lane, last.id);
  drawQuick(messages.at(-1));
  settle();
}

// The end of the chat; but an answer longer than the screen is shown from the question on.
function settle() {
  const chat = $("chat");
  chat.scrollTop = chat.scrollHeight;
  const asked = performance.now() < state.asked.until && chat.querySelector(`[data-id="${state.asked.id}"]`);
  const hidden = asked ? chat.getBoundingClientRect().top - asked.getBoundingClientRect().top : 0;
  if (hidden > 0) chat.scrollTop -= hidden + 6;
}

function drawQuick(last) {
  if (!last) return drawFirstWords();
  const items = (!state.telling && !last.sender && last.state !== "unsent" && !state.usedQuick.has(last.id) && last.message.quickReply?.items) || [];
  $("quick").hidden = !items.length;
  const buttons = items.map(({ action }) => {
    const made = make("button", "", action.label);
    made.type = "button";
    made.onclick = async () => {
      if (!(await act(action))) return; // a date picker that was closed leaves the chips
      state.usedQuick.add(last.id);
      drawQuick(saidIn(state.lane).at(-1));
    };
    return made;
  });
  $("quick").replaceChildren(...buttons);
  $("quick").scrollLeft = 0;
}

// An empty chat proposes the first three hints where quick replies will stand.
function drawFirstWords() {
  $("quick").hidden = $("composer").hidden;
  $("quick").replaceChildren(...hints().slice(0, 3));
}

function drawFriend() {
  const person = people[state.lane];
  const stranger = person && state.strangers.has(person.id);
  const away = stranger || (person && state.blocked.has(person.id));
  $("telling").hidden = !state.telling;
  $("friend").hidden = state.telling || !away;
  $("composer").hidden = Boolean(away) || state.telling;
  $("friend-text").textContent = stranger ? say.not_friend : say.blocked;
  $("befriend").textContent = stranger ? say.befriend : say.unblock;
  if (!saidIn(state.lane).length) drawFirstWords();
}

function hints() {
  const key = inGroup() ? group.hints : people[state.me].hints;
  return words.hints[key].map((text) => {
    const made = make("button", "", text);
    made.type = "button";
    made.onclick = () => {
      $("side").classList.remove("open");
      write(text);
    };
    return made;
  });
}

function drawClock() {
  $("clock-day").textContent = dayName(now());
  $("clock-time").textContent = $("phone-time").textContent = clockTime(now());
}

function toast(text, seconds = 4) {
  $("toast").textContent = text;
  $("toast").hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => ($("toast").hidden = true), seconds * 1000);
}

// ---- doing

const place = () => ({ person: state.me, lane: state.lane });

function write(text) {
  $("text").value = text;
  fitField();
  $("text").focus();
}

function fitField() {
  const field = $("text");
  field.style.height = "38px";
  field.style.height = `${Math.min(120, field.scrollHeight)}px`;
  $("composer").classList.toggle("bare", !field.value.trim());
}

function quote(said) {
  state.quoting = said;
  $("quoting").hidden = !said;
  $("quoting-who").textContent = said ? (people[said.sender] || bot).name : "";
  $("quoting-text").textContent = said ? summary(said) : "";
  if (said) $("text").focus();
}

function sayText(text) {
  const quoted = state.quoting?.id || "";
  quote(null);
  return post("say", { ...place(), text, quoted });
}

/** Do what a button of LINE does; false when the person thought better of it. */
async function act(action) {
  if (action.type === "message") await sayText(action.text);
  if (action.type === "uri") open(action.uri, "_blank", "noopener");
  if (action.type === "clipboard") copy(action.clipboardText);
  if (action.type === "postback") {
    await post("press", { ...place(), data: action.data, shown: action.displayText || action.text || "" });
    if (action.fillInText) write(action.fillInText);
  }
  if (action.type !== "datetimepicker") return true;
  const params = await chooseMoment(action, now());
  if (params) await post("press", { ...place(), data: action.data, params });
  return Boolean(params);
}

async function copy(text) {
  await navigator.clipboard?.writeText(text);
  toast(say.copied, 1.5);
}

async function openMessage(said) {
  const rows = [["reply", say.reply, "pen"]];
  if (said.message.text) rows.push(["copy", say.copy, "file"]);
  if (said.sender === state.me) rows.push(["unsend", say.unsend, "close"]);
  const chosen = await chooseRow(summary(said).slice(0, 60), rows);
  if (chosen === "reply") quote(said);
  if (chosen === "copy") copy(said.message.text);
  if (chosen === "unsend") post("unsend", { person: state.me, message: said.id });
}

function upload(file, kind) {
  if (!file) return;
  if (file.size > LIMITS[kind] * 1024 * 1024) return toast(say.too_big.replace("{limit}", LIMITS[kind]));
  const form = new FormData();
  form.append("kind", kind);
  form.append("file", file);
  for (const [name, value] of Object.entries(place())) form.append(name, value);
  post("upload", form);
}

function showMenu(shown) {
  $("richmenu").hidden = !shown;
  $("menu-toggle").setAttribute("aria-expanded", String(shown));
  $("menu-toggle").setAttribute("aria-label", shown ? say.menu_close : say.menu);
  $("menu-toggle").replaceChildren(icon(shown ? "keyboard" : "menu"));
  settle();
}

async function moveClock(change) {
  const response = await post("clock", change);
  if (response?.status === 409) toast(say.backwards);
}

// ---- wiring

$("composer").onsubmit = (event) => {
  event.preventDefault();
  const text = $("text").value.trim();
  if (!text) return;
  write("");
  sayText(text);
};
$("text").oninput = fitField;
$("text").onkeydown = (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  $("composer").requestSubmit();
};
$("quoting-end").onclick = () => quote(null);
$("menu-toggle").onclick = () => showMenu($("richmenu").hidden);
for (const tile of $("richmenu").querySelectorAll("button")) {
  tile.onclick = () => {
    showMenu(false);
    sayText(tile.dataset.says);
  };
}
$("attach").onclick = async () => {
  const rows = [["photo", say.photo, "photo"], ["file", say.file, "file"], ["place", say.place, "pin"]];
  if (inGroup()) rows.unshift(["call", `${say.call} @${bot.name}`, "at"]);
  const chosen = await chooseRow(say.attach, rows);
  if (chosen === "photo" || chosen === "file") $(`${chosen}-input`).click();
  if (chosen === "place") post("place", place());
  if (chosen === "call") write(`@${bot.name} `);
};
for (const [id, kind] of [["photo-input", "image"], ["file-input", "file"]]) {
  $(id).onchange = () => {
    upload($(id).files[0], kind);
    $(id).value = "";
  };
}
$("sticker").onclick = async () => {
  const id = await chooseSticker();
  if (id) post("sticker", { ...place(), sticker: id });
};
$("more").onclick = async () => {
  const blocked = state.blocked.has(state.lane);
  const chosen = await chooseRow(bot.name, [["block", blocked ? say.unblock : say.block, "close"]]);
  if (chosen) post("friend", { person: state.lane, friend: blocked });
};
$("befriend").onclick = () => post("friend", { person: state.lane, friend: true });
$("tools-open").onclick = () => $("side").classList.add("open");
$("side-close").onclick = () => $("side").classList.remove("open");
$("clock-hour").onclick = () => moveClock({ hours: 1 });
$("clock-day-on").onclick = () => moveClock({ hours: 24 });
$("clock-date").onclick = async () => {
  $("side").classList.remove("open");
  const tomorrow = new Date(now().getTime() + 86400e3);
  const chosen = await chooseMoment({ mode: "datetime", initial: `${isoDay(tomorrow)}T09:00`, min: `${isoDay(now())}T00:00` }, now());
  if (chosen) moveClock({ to: chosen.datetime });
};
new ResizeObserver(settle).observe($("chat"));
setInterval(drawClock, 1000);
fitField();
openChat(state.lane);
connect();
