package io.answerable.audit;

/** Whether a corrective action had its effect. */
public enum VerificationResult {
    EFFECTIVE, INEFFECTIVE
}
