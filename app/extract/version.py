"""The version of the extractor, stored with every reading; raised whenever its output may change."""

VERSION = "1"
