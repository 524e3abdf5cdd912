package io.answerable.organisation.programme.messages;

/** On which way a message goes. */
public enum MessageChannel {
    EMAIL, INTRANET, MEETING, VIDEO, PRINT
}
