"""The router: every visit runs this script, which runs the page that the address names."""

import streamlit as st

from segpersona.ui.menu import screens
from segpersona.ui.places import STATIC

st.set_page_config(
    page_title="segpersona", page_icon=str(STATIC / "icon.png"), layout="wide", initial_sidebar_state="collapsed"
)
st.navigation(list(screens().values()), position="hidden").run()
