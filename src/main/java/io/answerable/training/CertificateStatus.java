package io.answerable.training;

/** Whether a certificate counts on a day. */
public enum CertificateStatus {
    /** It counts. */
    VALID,
    /** Its last good day has passed. */
    EXPIRED,
    /** It was taken away. */
    REVOKED
}
