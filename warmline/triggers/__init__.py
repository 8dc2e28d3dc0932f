"""Everything that may ask for a person on the customer's behalf, in the order it is asked.

A new trigger is one file in this folder and one line here.
"""

from warmline.trigger import Trigger
from warmline.triggers.keyword import Keyword
from warmline.triggers.wants_person import WantsPerson

TRIGGERS: tuple[Trigger, ...] = (
    Keyword(),
    WantsPerson(),
)
