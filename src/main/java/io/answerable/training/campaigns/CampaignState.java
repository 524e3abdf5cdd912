package io.answerable.training.campaigns;

/** How far a campaign has come. */
public enum CampaignState {
    PLANNED, RUNNING, ENDED
}
