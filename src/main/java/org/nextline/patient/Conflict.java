package org.nextline.patient;

import java.util.List;

/** Sources that contradict each other about one field, which is therefore not known. */
public record Conflict(String field, List<Object> values, List<String> sources) {}
