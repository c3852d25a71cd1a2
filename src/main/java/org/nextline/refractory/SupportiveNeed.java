package org.nextline.refractory;

/** A reason to offer supportive or palliative care now, in parallel with treatment. */
public record SupportiveNeed(String trigger, String service, boolean urgent) {}
