package io.answerable.inventory.handover;

/** How far a handover has come. */
public enum HandoverStatus {
    OFFERED, ACCEPTED, REFUSED
}
