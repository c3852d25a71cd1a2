package org.nextline.matching;

/** A question worth asking next and how many options its answer could change. */
public record NextQuestion(String path, String question, int wouldChange) {}
