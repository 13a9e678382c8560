"""The launcher: all about the server that is not a screen. ``segpersona`` starts it; so does ``streamlit run``."""

import streamlit as st

from segpersona.ui import http
from segpersona.ui.places import ROUTER

app = st.App(
    ROUTER,
    routes=http.ROUTES,
    middleware=http.MIDDLEWARE,
    lifespan=http.lifespan,
    on_script_error=http.friendly,
)
