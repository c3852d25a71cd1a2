package org.nextline.refractory.rule;

import org.nextline.logic.Requirement;

/** What a name in a criterion's rules means. */
public record Definition(String name, Requirement meaning) {}
