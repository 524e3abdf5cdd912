package io.answerable.risk.assessments;

/** What one part of an assessment says during some days. */
record SectionFact(String section, String content) {}
