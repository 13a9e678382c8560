"""Harbour & Hearth: a made-up homeware shop with its customers, its orders and one persona."""
