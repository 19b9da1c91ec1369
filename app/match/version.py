"""The version of the matcher, stored with what it produced."""

VERSION = "3"
