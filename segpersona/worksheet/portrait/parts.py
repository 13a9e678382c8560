"""The parts of a portrait that are not hair: backgrounds, body, clothes, face, beard, glasses."""

from __future__ import annotations

from segpersona.worksheet.portrait.shapes import Shape, disc

SHEET = Shape("M0 0H400V400H0Z", "back")
BACKDROPS: dict[str, tuple[Shape, ...]] = {
    "arch": (Shape("M66 400V186A134 134 0 0 1 334 186V400Z", "back_deep"),),
    "sun": (Shape(disc(258, 152, 124), "back_deep"),),
    "hills": (
        Shape(disc(322, 88, 38), "back_spot"),
        Shape("M0 262C64 206 128 218 190 258C252 298 326 292 400 218V400H0Z", "back_deep"),
    ),
    "window": (
        Shape("M76 52H324A26 26 0 0 1 350 78V400H50V78A26 26 0 0 1 76 52Z", "back_deep"),
        Shape("M200 52V400M50 216H350", "back", stroke=10),
    ),
}
SHOULDERS = (
    Shape(
        "M38 400C40 340 84 314 158 294C172 290 178 284 178 268H222C222 284 228 290 242 294C316 314 360 340 362 400Z",
        "cloth",
    ),
)
NECK = (
    Shape("M173 212H227V276C227 304 173 304 173 276Z", "skin"),
    Shape("M173 232C188 250 212 250 227 232V254C212 272 188 272 173 254Z", "skin_shade"),
)
CLOTHES: dict[str, tuple[Shape, ...]] = {
    "crew": (Shape("M157 290C166 328 234 328 243 290L228 280C224 306 176 306 172 280Z", "cloth_shade"),),
    "vneck": (
        Shape("M173 274L200 324L227 274Z", "skin"),
        Shape("M156 290L200 352L244 290L229 278L200 324L171 278Z", "cloth_shade"),
    ),
    "collar": (
        Shape("M172 276L200 314L228 276L246 290L224 346L200 316L176 346L154 290Z", "light"),
        Shape("M197 318H203L207 400H193Z", "cloth_shade"),
    ),
    "hoodie": (
        Shape(
            "M136 300C124 254 156 246 171 260C164 292 184 312 200 314C216 312 236 292 229 260"
            "C244 246 276 254 264 300C244 342 156 342 136 300Z",
            "cloth_shade",
        ),
        Shape("M182 334V378M218 334V378", "light", stroke=5),
    ),
    "roll": (
        Shape("M167 246C184 260 216 260 233 246V296C220 310 180 310 167 296Z", "cloth"),
        Shape(
            "M167 262C184 276 216 276 233 262V272C216 286 184 286 167 272ZM167 288"
            "C184 302 216 302 233 288V296C220 310 180 310 167 296Z",
            "cloth_shade",
        ),
    ),
    "blazer": (
        Shape("M171 276L200 330L229 276L244 290L238 400H162L156 290Z", "light"),
        Shape("M157 290L140 322L160 334L148 342L198 400H120L92 312Z", "cloth_shade"),
        Shape("M243 290L260 322L240 334L252 342L202 400H280L308 312Z", "cloth_shade"),
    ),
}
EARS = (Shape(disc(143, 174, 14), "skin"), Shape(disc(257, 174, 14), "skin_shade"))
FACE = (
    Shape(
        "M143 150C143 104 168 88 200 88C232 88 257 104 257 150C257 206 234 246 200 246C166 246 143 206 143 150Z", "skin"
    ),
    Shape(
        "M234 102C250 114 257 130 257 150C257 206 234 246 200 246C230 228 244 186 234 102Z", "skin_shade", opacity=0.5
    ),
)
BEARD = (
    Shape(
        "M143 168C150 194 166 202 184 200C194 196 206 196 216 200C234 202 250 194 257 168"
        "C259 224 238 258 200 258C162 258 141 224 143 168Z",
        "hair",
    ),
    Shape("M184 216C193 210 207 210 216 216C207 223 193 223 184 216Z", "hair_thin"),
)
_LENSES = (
    "M166 158H184A12 12 0 0 1 196 170V178A14 14 0 0 1 182 192H166A14 14 0 0 1 152 178V172"
    "A14 14 0 0 1 166 158ZM216 158H234A14 14 0 0 1 248 172V178A14 14 0 0 1 234 192H218"
    "A14 14 0 0 1 204 178V170A12 12 0 0 1 216 158Z"
)
GLASSES = (
    Shape(_LENSES, "glass", opacity=0.3),
    Shape(_LENSES + "M196 172Q200 169 204 172M152 170L143 168M248 170L257 168", "frame", stroke=5),
)  # fmt: skip
