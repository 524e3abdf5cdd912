package io.answerable.policy;

/** One part of the text of a policy, under a title of its own (R-POL-01). */
public record PolicySection(String title, String text) {}
