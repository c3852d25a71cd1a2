package org.nextline.refractory;

/**
 * A sign of acute danger that comes before any ranking of options.
 *
 * @param text what to do now, with the number to call in the patient's country
 */
public record DangerSign(String code, String text) {}
