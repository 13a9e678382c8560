"""HAIR: one row per kind of hair; outlines behind the head and in front of it."""

from __future__ import annotations

from dataclasses import dataclass

from segpersona.worksheet.portrait.shapes import Shape, disc


@dataclass(frozen=True, kw_only=True)
class Hair:
    """One kind of hair. ``words`` has a gap for the shade. ``with_beard``: whether a beard can be drawn with it."""

    words: str
    front: tuple[Shape, ...]
    behind: tuple[Shape, ...] = ()
    covers_ears: bool = False
    covers_neck: bool = False
    with_beard: bool = False


_CAP = (
    "M137 162C127 98 158 66 201 66C246 66 273 98 263 162C260 144 255 131 246 122"
    "C218 117 182 117 154 122C145 131 140 144 137 162Z"
)
_LOCKS = (
    "M132 150C128 216 112 258 108 334C120 344 138 345 152 338C154 286 146 224 145 168Z"
    "M268 150C272 216 288 258 292 334C280 344 262 345 248 338C246 286 254 224 255 168Z"
)
_WAVES = (
    "M131 150C114 178 136 202 118 228C98 254 122 274 108 304C104 322 126 334 146 324"
    "C166 306 142 284 150 260C158 236 140 214 145 176Z"
    "M269 150C286 178 264 202 282 228C302 254 278 274 292 304C296 322 274 334 254 324"
    "C234 306 258 284 250 260C242 236 260 214 255 176Z"
)
_CURLS = "".join(
    disc(x, y, r)
    for x, y, r in (
        (146, 134, 22), (156, 106, 24), (180, 86, 25), (210, 82, 25), (238, 96, 24), (254, 126, 22), (186, 110, 20),
        (216, 110, 20),
    )
)  # fmt: skip

HAIR: dict[str, Hair] = {
    "crop": Hair(
        words="short {shade} hair",
        front=(Shape(_CAP, "hair"), Shape("M160 92C176 78 202 74 222 80C202 80 178 84 160 92Z", "hair_light")),
        with_beard=True,
    ),
    "parted": Hair(
        words="short, parted {shade} hair",
        front=(
            Shape(
                "M136 164C122 100 152 62 208 64C256 64 277 100 264 164C262 146 258 132 250 124"
                "C222 126 196 116 178 98C170 116 158 126 148 132C141 142 138 152 136 164Z",
                "hair",
            ),
            Shape("M178 98C194 82 222 78 244 90C222 86 198 88 178 98Z", "hair_light"),
        ),
        with_beard=True,
    ),
    "bob": Hair(
        words="chin-length {shade} hair",
        behind=(
            Shape(
                "M126 164C112 82 158 54 200 54C242 54 288 82 274 164C276 200 284 224 286 250"
                "C262 262 238 262 224 256H176C162 262 138 262 114 250C116 224 124 200 126 164Z",
                "hair",
            ),
        ),
        front=(
            Shape(
                "M138 178C128 104 160 74 200 74C242 74 272 104 262 178C260 152 250 136 236 124"
                "C214 138 172 142 156 132C146 144 141 160 138 178Z", "hair"),
            Shape("M158 94C176 80 206 76 226 84C204 82 178 86 158 94Z", "hair_light"),
        ),
        covers_ears=True,
    ),
    "long": Hair(
        words="long {shade} hair",
        behind=(Shape("M128 164C114 80 158 52 200 52C242 52 286 80 272 164L280 300H120Z", "hair"),),
        front=(
            Shape(_LOCKS, "hair"),
            Shape(
                "M134 184C124 100 160 70 202 70C244 70 276 100 266 184C264 148 252 126 202 104"
                "C164 120 140 144 134 184Z", "hair"),
            Shape("M202 70C200 82 200 94 202 104C184 112 168 120 156 134C166 108 184 86 202 70Z", "hair_light"),
        ),
        covers_ears=True,
    ),
    "waves": Hair(
        words="long, wavy {shade} hair",
        behind=(Shape("M126 164C106 72 158 50 200 50C244 50 294 72 274 164L284 296H116Z", "hair"),),
        front=(
            Shape(_WAVES, "hair"),
            Shape(
                "M132 186C118 96 160 68 206 70C254 70 282 100 268 186C266 152 256 134 240 120"
                "C216 134 192 128 180 110C168 132 140 148 132 186Z", "hair"),
            Shape("M180 110C190 92 214 82 236 88C214 90 194 96 180 110Z", "hair_light"),
        ),
        covers_ears=True,
    ),
    "curls": Hair(
        words="short {shade} curls",
        front=(
            Shape(_CURLS, "hair"),
            Shape(disc(178, 82, 8) + disc(212, 76, 9) + disc(242, 96, 7) + disc(152, 106, 7), "hair_light"),
        ),
        with_beard=True,
    ),
    "afro": Hair(
        words="full {shade} curls",
        behind=(Shape(disc(200, 130, 94) + disc(134, 172, 44) + disc(266, 172, 44), "hair"),),
        front=(
            Shape(
                "M141 158C134 108 162 84 200 84C238 84 266 108 259 158C254 138 242 124 228 126"
                "C216 114 184 114 172 126C158 124 146 138 141 158Z", "hair"),
            Shape(disc(158, 74, 8) + disc(198, 58, 9) + disc(240, 76, 7) + disc(124, 118, 7), "hair_light"),
        ),
        covers_ears=True, with_beard=True,
    ),
    "bun": Hair(
        words="{shade} hair tied up",
        behind=(Shape(disc(200, 58, 32), "hair"),),
        front=(
            Shape(
                "M137 164C127 98 160 72 200 72C240 72 273 98 263 164C257 134 238 112 200 112"
                "C162 112 143 134 137 164Z", "hair"),
            Shape("M180 44C190 34 210 32 222 42C208 38 192 40 180 44Z", "hair_light"),
        ),
    ),
    "tail": Hair(
        words="{shade} hair in a ponytail",
        behind=(Shape(
            "M250 96C312 82 338 132 322 190C312 228 326 252 310 290C288 296 274 276 280 242"
            "C286 202 284 164 252 140Z", "hair"),),
        front=(
            Shape(
                "M137 164C125 96 160 66 204 66C250 66 274 98 263 164C258 140 250 126 234 114"
                "C204 128 168 126 152 128C144 138 140 150 137 164Z", "hair"),
            Shape("M168 88C186 76 214 74 236 86C214 82 190 82 168 88Z", "hair_light"),
        ),
    ),
    "shaved": Hair(
        words="shaved {shade} hair",
        front=(Shape(
            "M141 152C136 104 164 84 200 84C236 84 264 104 259 152C254 128 240 110 200 110"
            "C160 110 146 128 141 152Z", "hair_thin"),),
        with_beard=True,
    ),
    "scarf": Hair(
        words="a headscarf",
        behind=(Shape(
            "M112 170C104 60 152 44 200 44C248 44 296 60 288 170C292 236 306 286 320 336H80"
            "C94 286 108 236 112 170Z", "cloth_shade"),),
        front=(
            Shape(
                "M116 170C106 72 152 48 200 48C248 48 294 72 284 170C288 232 262 274 200 282C138 274 112 232 116 170Z"
                "M146 162C146 206 166 240 200 240C234 240 254 206 254 162C254 116 232 98 200 98"
                "C168 98 146 116 146 162Z",
                "cloth", rule="evenodd",
            ),
            Shape("M118 216C146 268 254 268 282 216C294 262 282 308 214 326C150 340 104 298 118 216Z", "cloth"),
            Shape("M124 244C162 290 238 290 276 240C266 278 232 298 196 298C164 296 138 276 124 244Z", "cloth_shade"),
        ),
        covers_ears=True, covers_neck=True,
    ),
    "beanie": Hair(
        words="{shade} hair under a woolly hat",
        front=(
            Shape(
                "M138 176C134 158 134 146 138 136H150C144 150 142 162 142 178Z M262 176"
                "C266 158 266 146 262 136H250C256 150 258 162 258 178Z", "hair"),
            Shape("M133 140C126 70 164 50 200 50C236 50 274 70 267 140Z", "accent"),
            Shape(
                "M128 132C128 122 136 118 146 116C180 110 220 110 254 116C264 118 272 122 272 132V146"
                "C272 154 266 156 258 154C220 146 180 146 142 154C134 156 128 154 128 146Z", "accent_shade"),
        ),
        with_beard=True,
    ),
}  # fmt: skip
