"""What stands for a persona's face: the drawing, its initials, or a picture that somebody put in."""

from __future__ import annotations

import html

from segpersona.colours import letter_on
from segpersona.worksheet.portrait.drawing import draw
from segpersona.worksheet.portrait.looks import look, look_in_words
from segpersona.worksheet.portrait.tones import mix

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">{inside}</svg>'
