package org.nextline.refractory;

import org.nextline.refractory.rule.Rule;

/** A caveat and when it applies. */
record CaveatRule(Rule when, Caveat caveat) {}
