"""The words of the field as enums and frozen dataclasses. Imports nothing of ours."""
