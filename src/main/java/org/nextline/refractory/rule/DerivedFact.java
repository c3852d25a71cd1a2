package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Phrase;

/**
 * A fact that the profile does not state but that follows from what it states.
 *
 * @param from paths of the stated facts
 * @param how in words, for example "from the dates 2026-01-05 and 2026-03-02"
 */
public record DerivedFact(Value value, List<String> from, Phrase how) {}
