package org.nextline.logic;

import java.util.List;

/**
 * Why something is true, false or unknown.
 *
 * @param rule what was asked, in words
 * @param because the answer in a sentence; null where the children say it
 * @param evidence paths of the facts used
 * @param children the judgements that this one is made of
 */
public record Justification(
    String rule,
    Truth truth,
    String because,
    List<String> evidence,
    List<Justification> children) {}
