// Draws a LINE Flex container as LINE's app does. Knows the Flex JSON and its sizes; what a tap does is the caller's `act`.

const SPACE = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const FONT = { xxs: 11, xs: 13, sm: 14, md: 16, lg: 19, xl: 22, xxl: 29, "3xl": 35, "4xl": 48, "5xl": 74 };
const IMAGE = { xxs: 40, xs: 60, sm: 80, md: 100, lg: 120, xl: 140, xxl: 160, "3xl": 180, "4xl": 200, "5xl": 220, full: "100%" };
const BUBBLE = { nano: 120, micro: 160, deca: 220, hecto: 241, kilo: 260, mega: 300, giga: 386 };
const BORDER = { none: 0, light: 0.5, normal: 1, medium: 2, "semi-bold": 3, bold: 4 };
const GRAVITY = { top: "flex-start", center: "center", bottom: "flex-end" };
const ALIGN = { start: "left", center: "center", end: "right" };

const size = (value, table) => (value in table ? (typeof table[value] === "number" ? `${table[value]}px` : table[value]) : value);

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** The DOM of a bubble or carousel; `act(action)` is called with the LINE action that was tapped. */
export function drawFlex(container, act) {
  if (container.type === "bubble") return bubble(container, act);
  const row = element("div", "flex-carousel");
  row.tabIndex = 0;
  for (const one of container.contents) row.append(bubble(one, act));
  return row;
}

function bubble(json, act) {
  const made = element("div", `flex-bubble flex-${json.size || "mega"}`);
  made.style.width = `${BUBBLE[json.size || "mega"]}px`;
  for (const name of ["header", "hero", "body", "footer"]) {
    if (!json[name]) continue;
    const block = element("div", `flex-${name}`);
    const style = (json.styles || {})[name] || {};
    if (style.backgroundColor) block.style.background = style.backgroundColor;
    if (style.separator) block.style.borderTop = `1px solid ${style.separatorColor || "#e3e5e8"}`;
    if (name === "body" && json.footer) block.classList.add("flex-before-footer");
    const inner = component(json[name], "vertical", act);
    if (json[name].paddingAll !== undefined) block.style.padding = "0";
    block.append(inner);
    made.append(block);
  }
  tappable(made, json, act);
  return made;
}

const DRAW = { box, text, button, separator, filler, image, icon };

function component(json, parent, act) {
  const made = (DRAW[json.type] || filler)(json, parent, act);
  place(made, json, parent);
  tappable(made, json.type === "button" ? {} : json, act);
  return made;
}

function box(json, _parent, act) {
  const made = element("div", `flex-box flex-${json.layout}`);
  const style = made.style;
  const direction = json.layout === "vertical" ? "column" : "row";
  style.flexDirection = direction;
  if (json.layout === "baseline") style.alignItems = "baseline";
  if (json.spacing) style.gap = size(json.spacing, SPACE);
  if (json.justifyContent) style.justifyContent = json.justifyContent;
  if (json.alignItems) style.alignItems = json.alignItems;
  if (json.backgroundColor) style.background = json.backgroundColor;
  if (json.background) style.background = gradient(json.background);
  if (json.borderWidth) style.border = `${size(json.borderWidth, BORDER)} solid ${json.borderColor || "#d4d6da"}`;
  if (json.cornerRadius) style.borderRadius = size(json.cornerRadius, SPACE);
  if (json.cornerRadius || json.height) made.classList.add("flex-shaped");
  for (const name of ["width", "maxWidth", "height", "maxHeight"]) if (json[name]) style[name] = json[name];
  const sides = { All: "padding", Top: "paddingTop", Bottom: "paddingBottom", Start: "paddingLeft", End: "paddingRight" };
  for (const [side, css] of Object.entries(sides)) if (json[`padding${side}`]) style[css] = size(json[`padding${side}`], SPACE);
  for (const child of json.contents) made.append(component(child, json.layout, act));
  return made;
}

const gradient = ({ angle, startColor, centerColor, centerPosition, endColor }) =>
  `linear-gradient(${angle}, ${startColor}, ${centerColor ? `${centerColor} ${centerPosition || "50%"}, ` : ""}${endColor})`;

function text(json) {
  const made = element("div", "flex-text");
  lettering(made.style, json);
  if (json.align) made.style.textAlign = ALIGN[json.align];
  if (json.wrap) made.classList.add("flex-wrap");
  if (json.lineSpacing) made.style.lineHeight = `calc(1.45em + ${size(json.lineSpacing, SPACE)})`;
  if (json.wrap && json.maxLines) {
    made.classList.add("flex-clamp");
    made.style.webkitLineClamp = json.maxLines;
  }
  if (!json.contents || !json.contents.length) made.textContent = json.text;
  for (const span of json.contents || []) {
    const part = element("span", "", span.text);
    lettering(part.style, span);
    made.append(part);
  }
  return made;
}

function lettering(style, json) {
  if (json.size) style.fontSize = size(json.size, FONT);
  if (json.color) style.color = json.color;
  if (json.weight) style.fontWeight = json.weight === "bold" ? "700" : "400";
  if (json.style) style.fontStyle = json.style;
  if (json.decoration) style.textDecoration = json.decoration;
}

function button(json, _parent, act) {
  const made = element("button", `flex-button flex-${json.style || "link"} flex-h-${json.height || "md"}`, json.action.label);
  made.type = "button";
  if (json.color) made.style[json.style === "primary" || json.style === "secondary" ? "backgroundColor" : "color"] = json.color;
  made.addEventListener("click", () => act(json.action));
  return made;
}

function separator(json, parent) {
  const made = element("div", "flex-separator");
  made.style[parent === "vertical" ? "height" : "width"] = "1px";
  made.style.background = json.color || "#e3e5e8";
  return made;
}

function filler() {
  return element("div", "flex-filler");
}

function image(json) {
  const made = element("div", "flex-image");
  const [wide, high] = (json.aspectRatio || "1:1").split(":");
  made.style.width = size(json.size || "md", IMAGE);
  made.style.aspectRatio = `${wide} / ${high}`;
  made.style.background = `${json.backgroundColor || "transparent"} url("${encodeURI(json.url)}") center / ${json.aspectMode === "cover" ? "cover" : "contain"} no-repeat`;
  return made;
}

function icon(json) {
  const made = element("img", "flex-icon");
  made.src = json.url;
  made.alt = "";
  made.style.height = size(json.size || "md", FONT);
  return made;
}

// A child of a horizontal or baseline box shares its width unless it says flex 0; in a vertical box it keeps its own height.
function place(made, json, parent) {
  const style = made.style;
  const alone = ["separator", "icon"].includes(json.type) || json.width !== undefined;
  const share = json.flex ?? (json.type === "filler" ? 1 : parent === "vertical" || alone ? 0 : 1);
  if (json.type === "image" && json.flex === undefined) style.flex = "0 0 auto";
  else style.flex = share ? `${share} 0 0` : "0 0 auto";
  if (share && parent === "vertical") style.flexBasis = "auto";
  if (json.margin) style[parent === "vertical" ? "marginTop" : "marginLeft"] = size(json.margin, SPACE);
  if (json.gravity && parent === "horizontal") style.alignSelf = GRAVITY[json.gravity];
  if (json.type === "image" && parent === "vertical") style.alignSelf = { start: "flex-start", end: "flex-end" }[json.align] || "center";
  if (json.position) style.position = json.position;
  const offsets = { offsetTop: "top", offsetBottom: "bottom", offsetStart: "left", offsetEnd: "right" };
  for (const [name, css] of Object.entries(offsets)) if (json[name]) style[css] = size(json[name], SPACE);
}

function tappable(made, json, act) {
  if (!json.action) return;
  made.classList.add("flex-tap");
  made.setAttribute("role", "button");
  made.tabIndex = 0;
  made.addEventListener("click", (event) => {
    event.stopPropagation();
    act(json.action);
  });
}
