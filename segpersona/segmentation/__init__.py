"""Customers into segments: the recipe, its checks, and each segment's story. What the product exists for."""

from segpersona.segmentation.assigning import assign
from segpersona.segmentation.finding import find_segments
from segpersona.segmentation.methods import METHODS, Method
from segpersona.segmentation.profiles import profile
from segpersona.segmentation.small import withhold

__all__ = ["METHODS", "Method", "assign", "find_segments", "profile", "withhold"]
