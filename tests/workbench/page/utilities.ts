/** The utility classes that o-spreadsheet's templates expect of Bootstrap, and glyphs instead of its icon font. */
const CLASSES = `
d-flex{display:flex} d-none{display:none!important} d-block{display:block} d-inline-block{display:inline-block}
flex-row{flex-direction:row} flex-column{flex-direction:column} flex-wrap{flex-wrap:wrap}
flex-fill{flex:1 1 auto} flex-grow-0{flex-grow:0} flex-grow-1{flex-grow:1} flex-shrink-0{flex-shrink:0}
align-items-center{align-items:center} align-items-end{align-items:flex-end}
align-items-baseline{align-items:baseline} justify-content-start{justify-content:flex-start}
justify-content-end{justify-content:flex-end} justify-content-center{justify-content:center}
justify-content-between{justify-content:space-between} justify-content-around{justify-content:space-around}
gap-1{gap:0.25rem} gap-2{gap:0.5rem} gap-4{gap:1.5rem} w-0{width:0} w-25{width:25%} w-50{width:50%}
w-75{width:75%} w-100{width:100%} w-auto{width:auto} h-0{height:0} h-100{height:100%} col-6{width:50%}
position-absolute{position:absolute} position-relative{position:relative} top-0{top:0} top-50{top:50%}
top-100{top:100%} bottom-0{bottom:0} start-0{left:0} start-100{left:100%} end-0{right:0}
translate-middle{transform:translate(-50%, -50%)} translate-middle-y{transform:translateY(-50%)}
sticky-top{position:sticky;top:0} sticky-bottom{position:sticky;bottom:0} z-1{z-index:1} float-end{float:right}
overflow-hidden{overflow:hidden} overflow-auto{overflow:auto} overflow-visible{overflow:visible}
overflow-x-hidden{overflow-x:hidden} overflow-y-auto{overflow-y:auto} overflow-y-hidden{overflow-y:hidden}
pe-none{pointer-events:none} user-select-none{user-select:none} invisible{visibility:hidden}
opacity-50{opacity:0.5} opacity-100{opacity:1} rounded{border-radius:4px} rounded-0{border-radius:0}
rounded-circle{border-radius:50%} border-0{border:0}
shadow{box-shadow:0 1px 3px rgb(60 64 67 / 30%), 0 4px 8px 3px rgb(60 64 67 / 15%)}
shadow-sm{box-shadow:0 1px 2px rgb(60 64 67 / 30%)} bg-transparent{background:transparent}
text-truncate{overflow:hidden;text-overflow:ellipsis;white-space:nowrap} text-nowrap{white-space:nowrap}
text-start{text-align:left} text-center{text-align:center} text-end{text-align:right} text-white{color:#fff}
text-danger{color:#c5221f} text-warning{color:#b06000} text-info{color:#185abc}
text-decoration-underline{text-decoration:underline} fst-italic{font-style:italic} fw-bold{font-weight:700}
fw-bolder{font-weight:700} fs-4{font-size:1.5rem} lh-1{line-height:1} small{font-size:0.875em}
align-middle{vertical-align:middle}
`;

const GLYPHS = `
angle-left ‹, angle-right ›, angle-down ⌄, angle-double-left «, angle-double-right », thumb-tack ⚲, trash ✕,
trash-o ✕, times ✕, cog ⚙, undo ↺, refresh ↻, search ⌕, filter ▾, caret-up ▴, caret-down ▾, caret-left ◂,
caret-right ▸, pencil-square-o ✎, external-link ↗, exchange ⇄, eye ◉, eye-slash ○, ellipsis-v ⋮,
exclamation-triangle ⚠, exclamation-circle ⓘ, link ∞, lock ▣, check-square-o ☑
`;

const SIDES = { '': '', t: '-top', b: '-bottom', s: '-left', e: '-right', x: '-inline', y: '-block' };
const STEPS = { 0: '0', 1: '.25rem', 2: '.5rem', 3: '1rem', 4: '1.5rem', auto: 'auto' };

/** Adds them to the page. */
export function addUtilities(): void {
  const style = document.createElement('style');
  style.textContent = [...classes(), ...spacing(), ...glyphs()].join('\n');
  document.head.prepend(style);
}

const classes = (): string[] => (CLASSES.match(/[\w-]+\{[^}]*\}/g) ?? []).map((rule) => `.${rule}`);

function spacing(): string[] {
  const kinds = Object.entries({ m: 'margin', p: 'padding' });
  return kinds.flatMap(([kind, property]) =>
    Object.entries(SIDES).flatMap(([side, suffix]) =>
      Object.entries(STEPS).map(([step, size]) => `.${kind}${side}-${step}{${property}${suffix}:${size}}`),
    ),
  );
}

function glyphs(): string[] {
  const pairs = GLYPHS.trim().split(/,\s*/);
  const each = pairs.map((pair) => pair.split(' ')).map(([name, glyph]) => `.fa-${name}::before{content:'${glyph}'}`);
  return ['.fa{font:600 14px/1 sans-serif}', ...each];
}
