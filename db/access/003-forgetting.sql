--liquibase formatted sql

--changeset access:003-forgetting-accounts
--comment: What an account says of a person is overwritten when the person is erased; an account that becomes a person says whom.
grant update (name, email, became) on access.account to ${application-role};
--rollback revoke update (name, email, became) on access.account from ${application-role};
