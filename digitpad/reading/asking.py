"""How much is borne before it is asked, unless somebody says otherwise."""

WRONG_IN_THOUSAND = 20
"""Wrong amounts in a thousand. It stands alone, so that whoever offers it needs no reader."""
