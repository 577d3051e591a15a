-- Whose curriculum a school teaches: an ISO 3166 code, absent while nobody has said it.
alter table school add column country varchar(2) collate utf8mb4_nopad_bin;
