"""Every built-in trigger, in the order in which they are asked. A new one: one file here, and its line below."""

from warmline.trigger import Trigger
from warmline.triggers.keyword import Keyword
from warmline.triggers.wants_person import WantsPerson

TRIGGERS: tuple[Trigger, ...] = (Keyword(), WantsPerson())
