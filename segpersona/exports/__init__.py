"""Cards and lists to files. Exporters know nothing of worksheets, groups or how anything was found."""

from segpersona.exports.bundle import Part, bundle, files, free
from segpersona.exports.csv_files import inert
from segpersona.exports.formats import FORMATS, file_name, safe_name
from segpersona.exports.material import Format, Lists, Material, Need, Options, Paper
from segpersona.exports.printed import fits, preview_png, unprintable

__all__ = [
    "FORMATS",
    "Format",
    "Lists",
    "Material",
    "Need",
    "Options",
    "Paper",
    "Part",
    "bundle",
    "file_name",
    "files",
    "fits",
    "free",
    "inert",
    "preview_png",
    "safe_name",
    "unprintable",
]
