package io.answerable.oversight.review;

import io.answerable.audit.AuditView;

/** An audit of the period, and how many nonconformities of each grade it has found. */
public record AuditSummary(AuditView audit, int major, int minor) {}
