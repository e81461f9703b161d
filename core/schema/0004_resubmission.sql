-- Last handed in after a return
ALTER TABLE member_report ADD COLUMN "resubmitted_on" TEXT;
