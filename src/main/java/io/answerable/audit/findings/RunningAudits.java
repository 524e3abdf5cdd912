package io.answerable.audit.findings;

import io.answerable.audit.AuditId;

/** Tells whether an audit runs, and lets nobody report it before what is written down meanwhile is kept. */
public interface RunningAudits {

    boolean hold(AuditId audit);
}
