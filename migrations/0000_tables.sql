CREATE TABLE "base"."access_act" (
	"id" serial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"reason" text,
	"change" text NOT NULL,
	"key" text NOT NULL,
	"digest" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."access_grant" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"person_id" integer NOT NULL,
	"purpose" text NOT NULL,
	"tier" text NOT NULL,
	"classes" text[] NOT NULL,
	"fields" text[] NOT NULL,
	"country_ids" integer[],
	"finest_grain" smallint NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"suspended_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"page_limit" integer NOT NULL,
	"rows_per_day" integer NOT NULL,
	"rows_total" integer NOT NULL,
	"proposed_by" text NOT NULL,
	"approved_by" text,
	"approved_at" timestamp with time zone,
	"pseudonym_key" text NOT NULL,
	CONSTRAINT "access_grant_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "access_grant_code_unique" UNIQUE("code"),
	CONSTRAINT "access_grant_tier" CHECK ("base"."access_grant"."tier" in ('RESTRICTED', 'PROTECTED')),
	CONSTRAINT "access_grant_length" CHECK ("base"."access_grant"."expires_at" > "base"."access_grant"."starts_at" and "base"."access_grant"."expires_at" <= "base"."access_grant"."starts_at" + case "base"."access_grant"."tier" when 'PROTECTED' then interval '90 days' else interval '365 days' end),
	CONSTRAINT "access_grant_two_people" CHECK ("base"."access_grant"."approved_by" is null or "base"."access_grant"."approved_by" <> "base"."access_grant"."proposed_by"),
	CONSTRAINT "access_grant_quota" CHECK ("base"."access_grant"."page_limit" between 1 and 1000 and "base"."access_grant"."rows_per_day" > 0 and "base"."access_grant"."rows_total" > 0),
	CONSTRAINT "access_grant_approved" CHECK (("base"."access_grant"."approved_at" is not null and ("base"."access_grant"."tier" <> 'PROTECTED' or "base"."access_grant"."approved_by" is not null)) or "base"."access_grant"."suspended_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "base"."access_grant_approval" (
	"id" serial PRIMARY KEY NOT NULL,
	"grant_id" integer NOT NULL,
	"role" text NOT NULL,
	"actor" text NOT NULL,
	"acr" text,
	"auth_time" timestamp with time zone,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."access_grant_dataset" (
	"grant_id" integer NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "access_grant_dataset_grant_id_dataset_id_pk" PRIMARY KEY("grant_id","dataset_id")
);
--> statement-breakpoint
CREATE TABLE "base"."agreement" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"organisation_id" integer NOT NULL,
	"purposes" text[] NOT NULL,
	"country_ids" integer[],
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"signed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"suspended_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "agreement_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "agreement_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."agreement_dataset" (
	"agreement_id" integer NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "agreement_dataset_agreement_id_dataset_id_pk" PRIMARY KEY("agreement_id","dataset_id")
);
--> statement-breakpoint
CREATE TABLE "base"."api_key" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"organisation_id" integer NOT NULL,
	"name" text NOT NULL,
	"lookup" text NOT NULL,
	"key_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "api_key_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "api_key_lookup_unique" UNIQUE("lookup"),
	CONSTRAINT "api_key_key_hash_unique" UNIQUE("key_hash"),
	CONSTRAINT "api_key_year" CHECK ("base"."api_key"."expires_at" <= "base"."api_key"."created_at" + interval '366 days')
);
--> statement-breakpoint
CREATE TABLE "base"."grant_reading" (
	"grant_id" integer PRIMARY KEY NOT NULL,
	"day" date NOT NULL,
	"day_rows" bigint NOT NULL,
	"rows" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."organisation" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"suspended_at" timestamp with time zone,
	"demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "organisation_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "organisation_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."organisation_client" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"issuer" text NOT NULL,
	"client_id" text NOT NULL,
	"organisation_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "organisation_client_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."person" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"name" text NOT NULL,
	"organisation_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"barred_at" timestamp with time zone,
	"demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "person_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."person_role" (
	"id" serial PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	"role" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "base"."assessment_answer" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"row_tier" text NOT NULL,
	"question_id" integer NOT NULL,
	"round_id" integer NOT NULL,
	"round_number" integer NOT NULL,
	"area_id" integer NOT NULL,
	"period_start" date NOT NULL,
	"site_code" text NOT NULL,
	"option" text,
	"value" numeric,
	"status" text NOT NULL,
	CONSTRAINT "assessment_answer_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."assessment_option" (
	"question_id" integer NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"label" jsonb,
	CONSTRAINT "assessment_option_question_id_code_pk" PRIMARY KEY("question_id","code")
);
--> statement-breakpoint
CREATE TABLE "base"."assessment_question" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"section" text NOT NULL,
	"position" integer NOT NULL,
	"text" jsonb NOT NULL,
	"kind" text NOT NULL,
	"answer_tier" text NOT NULL,
	"share_tier" text NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "assessment_question_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."assessment_share" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"row_tier" text NOT NULL,
	"question_id" integer NOT NULL,
	"round_id" integer NOT NULL,
	"round_number" integer NOT NULL,
	"area_id" integer NOT NULL,
	"period_start" date NOT NULL,
	"grain" smallint NOT NULL,
	"option" text NOT NULL,
	"share" numeric,
	"sites" integer,
	"threshold" integer NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "assessment_share_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."asylum_application" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"origin_area_id" integer NOT NULL,
	"year" smallint NOT NULL,
	"year_part" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"authority" text NOT NULL,
	"decision_level" text NOT NULL,
	"decision_level_code" text NOT NULL,
	"unit" text NOT NULL,
	"status" text NOT NULL,
	"application_type" text NOT NULL,
	"applied" bigint,
	CONSTRAINT "asylum_application_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."asylum_decision" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"origin_area_id" integer NOT NULL,
	"year" smallint NOT NULL,
	"year_part" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"authority" text NOT NULL,
	"decision_level" text NOT NULL,
	"decision_level_code" text NOT NULL,
	"unit" text NOT NULL,
	"status" text NOT NULL,
	"recognised" bigint,
	"complementary" bigint,
	"rejected" bigint,
	"closed" bigint,
	"total" bigint,
	"parts_add_up" boolean,
	CONSTRAINT "asylum_decision_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."audit_block" (
	"number" bigint PRIMARY KEY NOT NULL,
	"from_xact" bigint NOT NULL,
	"to_xact" bigint NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	"entry_ids" bigint[] NOT NULL,
	"leaves" "bytea" NOT NULL,
	"root" text NOT NULL,
	"previous" text NOT NULL,
	"head" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."audit_counter" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"added" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."audit_entry" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "base"."audit_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"xact" bigint DEFAULT pg_current_xact_id()::text::bigint NOT NULL,
	"at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"kind" text NOT NULL,
	"request" text,
	"actor" text NOT NULL,
	"actor_kind" text NOT NULL,
	"organisation" text,
	"seen_as" text,
	"tier" text,
	"purpose" text,
	"agreements" text[] DEFAULT '{}' NOT NULL,
	"grant_code" text,
	"urgent_actions" text[] DEFAULT '{}' NOT NULL,
	"action" text,
	"subject" text,
	"document" text,
	"coordinates" text[] DEFAULT '{}' NOT NULL,
	"withheld" text[] DEFAULT '{}' NOT NULL,
	"refusal" text,
	"records" text[] DEFAULT '{}' NOT NULL,
	"scope" text,
	"datasets" text[] DEFAULT '{}' NOT NULL,
	"countries" text[] DEFAULT '{}' NOT NULL,
	"row_bucket" text,
	"releases" text[] DEFAULT '{}' NOT NULL,
	"epoch" bigint,
	CONSTRAINT "audit_entry_kind" CHECK ("base"."audit_entry"."kind" in ('READ', 'DESK', 'DENIED', 'ACT'))
);
--> statement-breakpoint
CREATE TABLE "base"."point_of_entry" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"other_area_id" integer,
	"kind" text NOT NULL,
	"code" text,
	"name" text NOT NULL,
	"local_name" text,
	"latitude" double precision,
	"longitude" double precision,
	CONSTRAINT "point_of_entry_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."point_of_entry_status" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"point_public_id" text NOT NULL,
	"area_id" integer NOT NULL,
	"other_area_id" integer,
	"kind" text NOT NULL,
	"observed_on" date NOT NULL,
	"status" text NOT NULL,
	"valid_from" date,
	"expected_to" date,
	"measures" text[] NOT NULL,
	"affected_populations" text[] NOT NULL,
	"daily_in" integer,
	"daily_out" integer,
	CONSTRAINT "point_of_entry_status_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."boundary" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"set_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	"geometry" jsonb NOT NULL,
	"positions" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."boundary_set" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"disclaimer" jsonb NOT NULL,
	"licence" text,
	"credit_line" text,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "boundary_set_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "boundary_set_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."dataset" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"domain" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"provider_id" integer NOT NULL,
	"licence_id" integer NOT NULL,
	"credit_line" text NOT NULL,
	"homepage" text,
	"update_rhythm" text,
	"methodology" jsonb,
	"documentation" text,
	"tier" text NOT NULL,
	"synthetic" boolean NOT NULL,
	CONSTRAINT "dataset_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "dataset_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."gate" (
	"release_id" integer NOT NULL,
	"name" text NOT NULL,
	"passed" boolean NOT NULL,
	"message" text NOT NULL,
	"detail" jsonb,
	CONSTRAINT "gate_release_id_name_pk" PRIMARY KEY("release_id","name")
);
--> statement-breakpoint
CREATE TABLE "base"."licence" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"url" text,
	"redistribution" text NOT NULL,
	CONSTRAINT "licence_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "licence_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."provider" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"url" text,
	CONSTRAINT "provider_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "provider_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."reject" (
	"id" serial PRIMARY KEY NOT NULL,
	"release_id" integer NOT NULL,
	"file" smallint NOT NULL,
	"line" integer NOT NULL,
	"column_name" text,
	"value" text,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."release" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"version" text NOT NULL,
	"released_on" date NOT NULL,
	"state" text NOT NULL,
	"publication" bigint,
	"previous_id" integer,
	"checksum" text NOT NULL,
	"loaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"note" text,
	"processing" text NOT NULL,
	"processing_level" text NOT NULL,
	"rows" integer NOT NULL,
	"added" integer NOT NULL,
	"revised" integer NOT NULL,
	"withdrawn" integer NOT NULL,
	"rejected" integer NOT NULL,
	"override_reason" text,
	"overridden" boolean DEFAULT false NOT NULL,
	"embargoed_until" timestamp with time zone,
	"rolled_back_at" timestamp with time zone,
	"rolled_back_publication" bigint,
	CONSTRAINT "release_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "release_publication_unique" UNIQUE("publication"),
	CONSTRAINT "release_rolled_back_publication_unique" UNIQUE("rolled_back_publication")
);
--> statement-breakpoint
CREATE TABLE "base"."release_file" (
	"release_id" integer NOT NULL,
	"ordinal" smallint NOT NULL,
	"name" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" bigint NOT NULL,
	"note" text,
	CONSTRAINT "release_file_release_id_ordinal_pk" PRIMARY KEY("release_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "base"."release_scope" (
	"release_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	CONSTRAINT "release_scope_scope_id_release_id_pk" PRIMARY KEY("scope_id","release_id")
);
--> statement-breakpoint
CREATE TABLE "base"."scope" (
	"id" serial PRIMARY KEY NOT NULL,
	"dataset_id" integer NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."codebook" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"assessment_type" text NOT NULL,
	"area_id" integer,
	"round_number" integer,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "codebook_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "codebook_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."codebook_option" (
	"variable_id" integer NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"label" jsonb,
	"meaning" text NOT NULL,
	CONSTRAINT "codebook_option_variable_id_code_pk" PRIMARY KEY("variable_id","code")
);
--> statement-breakpoint
CREATE TABLE "base"."codebook_variable" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"codebook_id" integer NOT NULL,
	"part" text,
	"section" text,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"occurrence" integer NOT NULL,
	"label" jsonb,
	"kind" text NOT NULL,
	"tier" text,
	"dictionary_code" text,
	"scope" text NOT NULL,
	"assessment_type" text NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "codebook_variable_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."code_item" (
	"list_id" integer NOT NULL,
	"code" text NOT NULL,
	"parent" text,
	"sdmx_code" text,
	"enum_type" text,
	"name" jsonb NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "code_item_list_id_code_pk" PRIMARY KEY("list_id","code")
);
--> statement-breakpoint
CREATE TABLE "base"."code_list" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"enum_type" text,
	"sdmx_list" text,
	"name" jsonb NOT NULL,
	"position" integer NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "code_list_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "code_list_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."cube" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"unit" text NOT NULL,
	"data_class" text NOT NULL,
	"finest" smallint NOT NULL,
	"measures" jsonb NOT NULL,
	"dimensions" jsonb NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "cube_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "cube_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."cube_cell" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"row_tier" text NOT NULL,
	"cube_id" integer NOT NULL,
	"data_class" text NOT NULL,
	"area_id" integer NOT NULL,
	"grain" smallint NOT NULL,
	"is_rest" boolean NOT NULL,
	"key" text NOT NULL,
	"codes" text[] NOT NULL,
	"count" integer,
	"figures" jsonb,
	"status" text NOT NULL,
	"threshold" integer NOT NULL,
	"base" integer NOT NULL,
	CONSTRAINT "cube_cell_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."cube_made" (
	"cube_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	"publication" bigint NOT NULL,
	"own_publication" bigint NOT NULL,
	"contributors" text[] NOT NULL,
	CONSTRAINT "cube_made_cube_id_area_id_publication_pk" PRIMARY KEY("cube_id","area_id","publication")
);
--> statement-breakpoint
CREATE TABLE "base"."displacement_stock" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"operation_id" integer NOT NULL,
	"round_id" integer NOT NULL,
	"round_number" integer NOT NULL,
	"assessment_type" text NOT NULL,
	"area_id" integer NOT NULL,
	"site_public_id" text,
	"grain" smallint NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"observed_round" integer NOT NULL,
	"population_group" text NOT NULL,
	"movement" text NOT NULL,
	"reason" text NOT NULL,
	"sex" text NOT NULL,
	"age" text NOT NULL,
	"origin_status" text NOT NULL,
	"origin_area_id" integer,
	"shelter" text NOT NULL,
	"cohort" text NOT NULL,
	"reason_text" text,
	"unit" text NOT NULL,
	"value" bigint,
	"status" text NOT NULL,
	"qualifier" text NOT NULL,
	CONSTRAINT "displacement_stock_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."displacement_tally" (
	"dataset_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	"admin1_id" integer,
	"origin_area_id" integer,
	"operation_id" integer NOT NULL,
	"round_id" integer NOT NULL,
	"round_number" integer NOT NULL,
	"assessment_type" text NOT NULL,
	"grain" smallint NOT NULL,
	"period_start" date NOT NULL,
	"population_group" text NOT NULL,
	"movement" text NOT NULL,
	"reason" text NOT NULL,
	"sex" text NOT NULL,
	"age" text NOT NULL,
	"origin_status" text NOT NULL,
	"shelter" text NOT NULL,
	"cohort" text NOT NULL,
	"unit" text NOT NULL,
	"alike" text NOT NULL,
	"rows" bigint NOT NULL,
	"with_value" bigint NOT NULL,
	"value" bigint
);
--> statement-breakpoint
CREATE TABLE "base"."operation" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"area_id" integer NOT NULL,
	"dataset_id" integer NOT NULL,
	"status" text NOT NULL,
	"precedence" text[] NOT NULL,
	CONSTRAINT "operation_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "operation_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."round" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"operation_id" integer NOT NULL,
	"dataset_id" integer NOT NULL,
	"number" integer NOT NULL,
	"assessment_type" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"method" text,
	"quality" text NOT NULL,
	"key_informants" integer,
	"places_assessed" integer,
	CONSTRAINT "round_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."site" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"operation_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"name" text,
	"latitude" double precision,
	"longitude" double precision,
	CONSTRAINT "site_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."displacement_event" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"cause" text NOT NULL,
	"name" text,
	"year" smallint NOT NULL,
	"period_start" date,
	"period_start_precision" text NOT NULL,
	"period_end" date,
	"period_end_precision" text NOT NULL,
	"dates_in_order" boolean NOT NULL,
	"codes" text[] NOT NULL,
	"hazard_category_code" text,
	"hazard_category" text,
	"hazard_sub_category_code" text,
	"hazard_sub_category" text,
	"hazard_type_code" text,
	"hazard_type" text,
	"hazard_sub_type_code" text,
	"hazard_sub_type" text,
	CONSTRAINT "displacement_event_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."displacement_flow" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"cause" text NOT NULL,
	"hazard_type" text,
	"event_public_id" text,
	"level" text NOT NULL,
	"year" smallint NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"value" bigint,
	"display_value" bigint,
	"status" text NOT NULL,
	"qualifier" text NOT NULL,
	"role" text NOT NULL,
	"provisional" boolean NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"description" text,
	"links" text[] NOT NULL,
	CONSTRAINT "displacement_flow_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."year_end_stock" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"cause" text NOT NULL,
	"event_public_id" text,
	"level" text NOT NULL,
	"year" smallint NOT NULL,
	"observed_on" date NOT NULL,
	"sex" text NOT NULL,
	"age" text NOT NULL,
	"value" bigint,
	"display_value" bigint,
	"status" text NOT NULL,
	CONSTRAINT "year_end_stock_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."flow_observation" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"series_code" text NOT NULL,
	"area_id" integer,
	"grain" smallint NOT NULL,
	"point_public_id" text,
	"route_id" integer,
	"section" text,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"period_kind" text NOT NULL,
	"calendar" text NOT NULL,
	"fiscal_year" smallint,
	"nationality_area_id" integer,
	"nationality_kind" text NOT NULL,
	"departure_area_id" integer,
	"destination_area_id" integer,
	"direction" text NOT NULL,
	"sex" text NOT NULL,
	"age" text NOT NULL,
	"purpose" text NOT NULL,
	"transport" text,
	"category" text,
	"event_kind" text,
	"legal_basis" text,
	"agency" text,
	"unit" text NOT NULL,
	"coverage" text NOT NULL,
	"observation_hours" numeric,
	"value" bigint,
	"status" text NOT NULL,
	CONSTRAINT "flow_observation_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."flow_point" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"transports" text[] NOT NULL,
	"status" text NOT NULL,
	"name" text,
	"latitude" double precision,
	"longitude" double precision,
	CONSTRAINT "flow_point_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."flow_route" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "flow_route_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "flow_route_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."framework" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"owner" text NOT NULL,
	"url" text,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "framework_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "framework_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."framework_dataset" (
	"item_id" integer NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "framework_dataset_item_id_dataset_id_pk" PRIMARY KEY("item_id","dataset_id")
);
--> statement-breakpoint
CREATE TABLE "base"."framework_indicator" (
	"item_id" integer NOT NULL,
	"indicator_id" integer NOT NULL,
	CONSTRAINT "framework_indicator_item_id_indicator_id_pk" PRIMARY KEY("item_id","indicator_id")
);
--> statement-breakpoint
CREATE TABLE "base"."framework_item" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"framework_id" integer NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"parent_id" integer,
	"position" integer NOT NULL,
	"title" jsonb NOT NULL,
	"short_title" jsonb,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "framework_item_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."framework_link" (
	"from_id" integer NOT NULL,
	"to_id" integer NOT NULL,
	"kind" text DEFAULT 'SERVES' NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "framework_link_from_id_to_id_pk" PRIMARY KEY("from_id","to_id")
);
--> statement-breakpoint
CREATE TABLE "base"."framework_scale_level" (
	"framework_id" integer NOT NULL,
	"scale" text NOT NULL,
	"value" integer NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"score_range" text,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "framework_scale_level_framework_id_scale_value_pk" PRIMARY KEY("framework_id","scale","value")
);
--> statement-breakpoint
CREATE TABLE "base"."area" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"level" smallint,
	"name" jsonb NOT NULL,
	"iso3" text,
	"iso2" text,
	"m49" text,
	"pcode" text,
	"parent_id" integer,
	"admin0_id" integer,
	"admin1_id" integer,
	"admin2_id" integer,
	"valid_from" date,
	"valid_to" date,
	"latitude" double precision,
	"longitude" double precision,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "area_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "area_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."area_claim" (
	"area_id" integer NOT NULL,
	"claimant_id" integer NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "area_claim_area_id_claimant_id_pk" PRIMARY KEY("area_id","claimant_id")
);
--> statement-breakpoint
CREATE TABLE "base"."area_code" (
	"scheme" text NOT NULL,
	"code" text NOT NULL,
	"area_id" integer NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "area_code_scheme_code_area_id_pk" PRIMARY KEY("scheme","code","area_id")
);
--> statement-breakpoint
CREATE TABLE "base"."area_membership" (
	"hierarchy" text NOT NULL,
	"parent_id" integer NOT NULL,
	"child_id" integer NOT NULL,
	"depth" smallint NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "area_membership_hierarchy_parent_id_child_id_pk" PRIMARY KEY("hierarchy","parent_id","child_id")
);
--> statement-breakpoint
CREATE TABLE "base"."area_neighbour" (
	"area_id" integer NOT NULL,
	"neighbour_id" integer NOT NULL,
	"border" text NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "area_neighbour_area_id_neighbour_id_border_pk" PRIMARY KEY("area_id","neighbour_id","border")
);
--> statement-breakpoint
CREATE TABLE "base"."area_succession" (
	"from_id" integer NOT NULL,
	"to_id" integer NOT NULL,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "area_succession_from_id_to_id_pk" PRIMARY KEY("from_id","to_id")
);
--> statement-breakpoint
CREATE TABLE "base"."designation_note" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"text" jsonb NOT NULL,
	"general" boolean NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "designation_note_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "designation_note_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."designation_note_area" (
	"note_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	CONSTRAINT "designation_note_area_note_id_area_id_pk" PRIMARY KEY("note_id","area_id")
);
--> statement-breakpoint
CREATE TABLE "base"."domain_score" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"row_tier" text NOT NULL,
	"assessment_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	"item_id" integer NOT NULL,
	"position" integer NOT NULL,
	"score" numeric,
	"answered" integer NOT NULL,
	"applicable" integer NOT NULL,
	"method_version" text NOT NULL,
	CONSTRAINT "domain_score_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."governance_answer" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"row_tier" text NOT NULL,
	"assessment_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	"question_id" integer NOT NULL,
	"domain_id" integer NOT NULL,
	"position" integer NOT NULL,
	"level" smallint,
	"level_code" text,
	"status" text NOT NULL,
	"evidence" jsonb,
	"sources" text[] NOT NULL,
	"note" text,
	CONSTRAINT "governance_answer_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."governance_assessment" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"profile_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	"edition_id" integer NOT NULL,
	"sequence" smallint NOT NULL,
	"status" text NOT NULL,
	"row_tier" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"published_on" date,
	"languages" text[] NOT NULL,
	"consent_scope" text NOT NULL,
	"consent_on" date,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "governance_assessment_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."governance_edition" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"framework_id" integer NOT NULL,
	"title" jsonb NOT NULL,
	"year" smallint,
	"level" text NOT NULL,
	"stated_questions" integer,
	"note" jsonb,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "governance_edition_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "governance_edition_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."governance_finding" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"row_tier" text NOT NULL,
	"assessment_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	"item_id" integer,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"text" jsonb NOT NULL,
	CONSTRAINT "governance_finding_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."governance_profile" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"area_id" integer NOT NULL,
	"framework_id" integer NOT NULL,
	"dataset_id" integer NOT NULL,
	"level" text DEFAULT 'NATIONAL' NOT NULL,
	"locality_code" text DEFAULT '' NOT NULL,
	"locality_name" jsonb,
	CONSTRAINT "governance_profile_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."governance_question" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"edition_id" integer NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"text" jsonb NOT NULL,
	"item_id" integer NOT NULL,
	"domain_id" integer NOT NULL,
	"item_ids" integer[] NOT NULL,
	"scale_id" integer NOT NULL,
	"weight" numeric NOT NULL,
	"active" boolean NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "governance_question_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."governance_score" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"profile_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	"item_id" integer NOT NULL,
	"edition_label" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"level" smallint,
	"level_code" text,
	"status" text NOT NULL,
	CONSTRAINT "governance_score_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."practice" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"row_tier" text NOT NULL,
	"assessment_id" integer,
	"area_id" integer,
	"item_id" integer,
	"title" jsonb NOT NULL,
	"summary" jsonb,
	"objective_ids" integer[] NOT NULL,
	"url" text,
	CONSTRAINT "practice_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."question_equivalence" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"from_id" integer NOT NULL,
	"to_id" integer NOT NULL,
	"relation" text NOT NULL,
	"note" text,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "question_equivalence_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."rating_level" (
	"scale_id" integer NOT NULL,
	"level_number" smallint NOT NULL,
	"code" text NOT NULL,
	"name" jsonb,
	"lower" numeric,
	"upper" numeric,
	CONSTRAINT "rating_level_scale_id_level_number_pk" PRIMARY KEY("scale_id","level_number")
);
--> statement-breakpoint
CREATE TABLE "base"."rating_scale" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"note" jsonb,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "rating_scale_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "rating_scale_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."coverage" (
	"id" serial PRIMARY KEY NOT NULL,
	"dataset_id" integer NOT NULL,
	"kind" text NOT NULL,
	"series_id" integer,
	"area_id" integer,
	"grain" smallint,
	"parts" boolean,
	"abroad" boolean NOT NULL,
	"rows" integer NOT NULL,
	"period_start" date,
	"period_end" date,
	"published_from" bigint NOT NULL,
	"published_to" bigint
);
--> statement-breakpoint
CREATE TABLE "base"."withdrawal" (
	"dataset_id" integer NOT NULL,
	"kind" text NOT NULL,
	"public_id" text NOT NULL,
	"published_to" bigint NOT NULL,
	CONSTRAINT "withdrawal_dataset_id_kind_published_to_public_id_pk" PRIMARY KEY("dataset_id","kind","published_to","public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."incident" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"source_key" text,
	"kind" text NOT NULL,
	"nationalities" text[] NOT NULL,
	"area_id" integer,
	"region_name" text,
	"route_name" text,
	"occurred_on" date,
	"year" smallint NOT NULL,
	"dead" integer,
	"missing" integer,
	"dead_or_missing" integer,
	"survivors" integer,
	"women" integer,
	"men" integer,
	"children" integer,
	"cause" text,
	"quality" smallint,
	"latitude" double precision,
	"longitude" double precision,
	"location_description" text,
	"information_source" text,
	"links" text[] NOT NULL,
	CONSTRAINT "incident_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."indicator" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"measure" text NOT NULL,
	"unit_id" integer NOT NULL,
	"decimals" smallint,
	"additive_over_areas" boolean NOT NULL,
	"additive_over_time" boolean NOT NULL,
	CONSTRAINT "indicator_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "indicator_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."observation" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"series_id" integer NOT NULL,
	"indicator_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	"counterpart_area_id" integer,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"period_label" text NOT NULL,
	"sex" text NOT NULL,
	"age" text NOT NULL,
	"dimensions" jsonb NOT NULL,
	"value" numeric,
	"value_text" text,
	"lower" numeric,
	"upper" numeric,
	"status" text NOT NULL,
	"nature" text NOT NULL,
	"flags" text[] NOT NULL,
	"confidentiality" text,
	"multiplier" integer NOT NULL,
	"footnotes" text[] NOT NULL,
	"source" text,
	CONSTRAINT "observation_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."observation_flag" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"code" text NOT NULL,
	"meaning" jsonb NOT NULL,
	CONSTRAINT "observation_flag_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."series" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"indicator_id" integer NOT NULL,
	"name" jsonb NOT NULL,
	"definition" jsonb,
	"basis" text,
	"method" text NOT NULL,
	"frequency" text,
	"supersedes_id" integer,
	CONSTRAINT "series_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."unit" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"symbol" text,
	CONSTRAINT "unit_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "unit_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."restriction_level" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"control" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"level" smallint,
	"status" text NOT NULL,
	CONSTRAINT "restriction_level_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."notification" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"principal" text NOT NULL,
	"subject" text NOT NULL,
	"about" text NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "notification_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "notification_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "base"."notification_delivery" (
	"id" serial PRIMARY KEY NOT NULL,
	"notification_id" integer NOT NULL,
	"target_id" integer NOT NULL,
	"state" text DEFAULT 'WAITING' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"claimed_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "base"."notification_target" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"principal" text NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "notification_target_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."regional_section" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb,
	"position" integer NOT NULL,
	"area_codes" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."theme" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb,
	"position" integer NOT NULL,
	"indicator_codes" text[] NOT NULL,
	"item_codes" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."topical_collection" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb,
	"position" integer NOT NULL,
	"dataset_codes" text[] NOT NULL,
	"indicator_codes" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."policy_state" (
	"tier" text PRIMARY KEY NOT NULL,
	"artefact" text NOT NULL,
	"fingerprint" text NOT NULL,
	"row_versions" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."policy_change" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"dataset_id" integer,
	"tier" text,
	"former" text,
	"protocol_id" integer,
	"entry" jsonb,
	"change" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_by" text,
	"done_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"gains" jsonb,
	CONSTRAINT "policy_change_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "policy_change_one" CHECK (num_nonnulls("base"."policy_change"."tier", "base"."policy_change"."protocol_id", "base"."policy_change"."entry") = 1)
);
--> statement-breakpoint
CREATE TABLE "base"."policy_epoch" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"epoch" bigint NOT NULL,
	"protection" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."protocol" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"area_id" integer NOT NULL,
	"class" text NOT NULL,
	"grain" smallint NOT NULL,
	"level" text NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"source_date" date,
	"disputed" boolean DEFAULT false NOT NULL,
	"entered_by" text NOT NULL,
	"valid_from" timestamp with time zone DEFAULT now() NOT NULL,
	"valid_to" timestamp with time zone,
	CONSTRAINT "protocol_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "protocol_level" CHECK ("base"."protocol"."level" in ('OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED')),
	CONSTRAINT "protocol_grain" CHECK ("base"."protocol"."grain" between 0 and 6)
);
--> statement-breakpoint
CREATE TABLE "base"."protocol_reach" (
	"area_id" integer NOT NULL,
	"class" text NOT NULL,
	"spoken_from" smallint NOT NULL,
	"reach_0" smallint NOT NULL,
	"reach_1" smallint NOT NULL,
	"reach_2" smallint NOT NULL,
	CONSTRAINT "protocol_reach_area_id_class_pk" PRIMARY KEY("area_id","class")
);
--> statement-breakpoint
CREATE TABLE "base"."refugee_demographic" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"origin_area_id" integer NOT NULL,
	"origin_is_asylum" boolean NOT NULL,
	"year" smallint NOT NULL,
	"year_part" text NOT NULL,
	"population_group" text NOT NULL,
	"observed_on" date NOT NULL,
	"location" text NOT NULL,
	"settlement" text NOT NULL,
	"accommodation" text NOT NULL,
	"total" bigint,
	"female" bigint,
	"male" bigint,
	"split" text NOT NULL,
	"bands" integer[] NOT NULL,
	CONSTRAINT "refugee_demographic_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."refugee_flow" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"origin_area_id" integer NOT NULL,
	"origin_is_asylum" boolean NOT NULL,
	"year" smallint NOT NULL,
	"year_part" text NOT NULL,
	"population_group" text NOT NULL,
	"kind" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"sex" text NOT NULL,
	"age" text NOT NULL,
	"value" bigint,
	"status" text NOT NULL,
	"rounded" boolean NOT NULL,
	CONSTRAINT "refugee_flow_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."refugee_stock" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"origin_area_id" integer NOT NULL,
	"origin_is_asylum" boolean NOT NULL,
	"year" smallint NOT NULL,
	"year_part" text NOT NULL,
	"population_group" text NOT NULL,
	"observed_on" date NOT NULL,
	"value" bigint,
	"status" text NOT NULL,
	"rounded" boolean NOT NULL,
	"zero_groups" smallint NOT NULL,
	"empty_groups" smallint NOT NULL,
	CONSTRAINT "refugee_stock_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."access_bar" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"principal" text NOT NULL,
	"dataset_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "access_bar_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."access_question" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "access_question_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."access_request" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"person_id" integer NOT NULL,
	"state" text NOT NULL,
	"round" integer NOT NULL,
	"tier" text NOT NULL,
	"form" jsonb NOT NULL,
	"asked" jsonb NOT NULL,
	"scope" jsonb NOT NULL,
	"hash" text NOT NULL,
	"renews" text,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"grant_id" integer,
	"expires_at" timestamp with time zone,
	CONSTRAINT "access_request_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "access_request_tier" CHECK ("base"."access_request"."tier" in ('RESTRICTED', 'PROTECTED'))
);
--> statement-breakpoint
CREATE TABLE "base"."access_request_event" (
	"id" serial PRIMARY KEY NOT NULL,
	"request" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"step" text NOT NULL,
	"actor" text NOT NULL,
	"actor_name" text NOT NULL,
	"role" text NOT NULL,
	"hash" text,
	"form" jsonb,
	"scope" jsonb,
	"reason" text,
	"terms" text,
	"acr" text,
	"auth_time" timestamp with time zone,
	"renews" text,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."restriction" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"source_key" text NOT NULL,
	"former_source_key" text,
	"category" text NOT NULL,
	"level" text NOT NULL,
	"code" text NOT NULL,
	"valid_from" date,
	"valid_from_earliest" date,
	"valid_to" date,
	"valid_to_latest" date,
	"end_reason" text NOT NULL,
	"from_precision" text NOT NULL,
	"to_precision" text NOT NULL,
	"modes" text[] NOT NULL,
	"applies_to_all" boolean NOT NULL,
	"summary" text,
	"quality" text NOT NULL,
	"links" text[] NOT NULL,
	"comment" text,
	CONSTRAINT "restriction_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."restriction_exception" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"restriction_public_id" text NOT NULL,
	"area_id" integer NOT NULL,
	"exception_group" text NOT NULL,
	"excepted_area_id" integer,
	"resolution" text NOT NULL,
	"raw_text" text NOT NULL,
	CONSTRAINT "restriction_exception_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."restriction_notice" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer,
	"territory" text NOT NULL,
	"listed_codes" text[] NOT NULL,
	"disputed" boolean NOT NULL,
	"stated_on" date,
	"restrictions" text,
	"quarantine" text,
	"certificate" text,
	"further" text,
	"links" text[] NOT NULL,
	CONSTRAINT "restriction_notice_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."restriction_target" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"restriction_public_id" text NOT NULL,
	"area_id" integer NOT NULL,
	"target_area_id" integer,
	"group_area_id" integer,
	"part_of_area_id" integer,
	"resolution" text NOT NULL,
	"raw_name" text NOT NULL,
	"basis" text,
	"refugees_only" boolean NOT NULL,
	"lookback_days" integer,
	"lookback_since" date,
	"modes" text[] NOT NULL,
	"excepted_area_ids" integer[] NOT NULL,
	"category" text NOT NULL,
	"level" text NOT NULL,
	"code" text NOT NULL,
	"valid_from" date,
	"valid_from_earliest" date,
	"valid_to" date,
	"valid_to_latest" date,
	"end_reason" text NOT NULL,
	CONSTRAINT "restriction_target_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."search_entry" (
	"id" serial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"public_id" text NOT NULL,
	"dataset_id" integer,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"folded" text NOT NULL,
	"is_code" boolean NOT NULL,
	"lesser" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."solutions_component" (
	"dimension_id" integer NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"text" jsonb NOT NULL,
	"weight" numeric,
	CONSTRAINT "solutions_component_dimension_id_code_pk" PRIMARY KEY("dimension_id","code")
);
--> statement-breakpoint
CREATE TABLE "base"."solutions_dimension" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"index_id" integer NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"topic" text NOT NULL,
	"weight" numeric,
	"locality_tier" text NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "solutions_dimension_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."solutions_index" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb,
	"method_version" text NOT NULL,
	"lowest" numeric NOT NULL,
	"highest" numeric NOT NULL,
	"higher_is_better" boolean NOT NULL,
	"composition" text NOT NULL,
	"area_id" integer NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "solutions_index_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."solutions_score" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"row_tier" text NOT NULL,
	"index_id" integer NOT NULL,
	"dimension_id" integer NOT NULL,
	"topic" text NOT NULL,
	"round_id" integer NOT NULL,
	"round_number" integer NOT NULL,
	"area_id" integer NOT NULL,
	"grain" smallint NOT NULL,
	"locality_code" text,
	"population_group" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"score" numeric,
	"status" text NOT NULL,
	"localities" integer,
	"key_informants" integer,
	"basis" text NOT NULL,
	"threshold" integer NOT NULL,
	CONSTRAINT "solutions_score_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."release_bytes" (
	"release_id" integer NOT NULL,
	"ordinal" smallint NOT NULL,
	"part" integer NOT NULL,
	"path" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "release_bytes_release_id_ordinal_part_pk" PRIMARY KEY("release_id","ordinal","part")
);
--> statement-breakpoint
CREATE TABLE "base"."release_diff" (
	"release_id" integer NOT NULL,
	"kind" text NOT NULL,
	"added" bigint NOT NULL,
	"revised" bigint NOT NULL,
	"withdrawn" bigint NOT NULL,
	CONSTRAINT "release_diff_release_id_kind_pk" PRIMARY KEY("release_id","kind")
);
--> statement-breakpoint
CREATE TABLE "base"."release_diff_row" (
	"release_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"change" text NOT NULL,
	"row_id" text NOT NULL,
	"file" smallint,
	"line" integer,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "release_diff_row_release_id_ordinal_pk" PRIMARY KEY("release_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "base"."steward_order" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"key" text NOT NULL,
	"steward_id" integer NOT NULL,
	"steward_name" text NOT NULL,
	"release_id" integer NOT NULL,
	"action" text NOT NULL,
	"reason" text,
	"not_before" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	"state" text NOT NULL,
	"outcome" text,
	"message" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "steward_order_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."release_review" (
	"release_id" integer PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"base_id" integer,
	"digest" text NOT NULL,
	"reviewed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."steward" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"name" text NOT NULL,
	"key_hash" text NOT NULL,
	"person_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "steward_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "steward_key_hash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "base"."steward_act" (
	"id" serial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"steward_id" integer NOT NULL,
	"steward_name" text NOT NULL,
	"action" text NOT NULL,
	"release_id" integer NOT NULL,
	"release" text NOT NULL,
	"dataset" text NOT NULL,
	"version" text NOT NULL,
	"reason" text,
	"outcome" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "base"."change" (
	"transaction" "xid8" NOT NULL,
	"server" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone,
	CONSTRAINT "change_transaction_server_pk" PRIMARY KEY("transaction","server")
);
--> statement-breakpoint
CREATE TABLE "base"."survey" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"area_id" integer,
	"design" jsonb,
	"sampling" jsonb,
	"mode" text NOT NULL,
	"target_population" jsonb,
	"weighting" jsonb,
	"strata" jsonb,
	"clusters" jsonb,
	"sample_size" integer,
	"response_rate" numeric,
	"period_start" date,
	"period_end" date,
	"protection_statement" jsonb,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "survey_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "survey_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "base"."survey_category" (
	"variable_id" integer NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"label" jsonb,
	"kind" text NOT NULL,
	CONSTRAINT "survey_category_variable_id_code_pk" PRIMARY KEY("variable_id","code")
);
--> statement-breakpoint
CREATE TABLE "base"."survey_cell" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"row_tier" text NOT NULL,
	"survey_id" integer NOT NULL,
	"first_variable_id" integer,
	"second_variable_id" integer,
	"third_variable_id" integer,
	"key" text NOT NULL,
	"codes" text[] NOT NULL,
	"records" integer,
	"estimate" numeric,
	"estimate_base" numeric,
	"design_effects" numeric[],
	"status" text NOT NULL,
	"person_threshold" integer NOT NULL,
	"site_threshold" integer,
	"base" integer NOT NULL,
	CONSTRAINT "survey_cell_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."survey_code" (
	"variable_id" integer NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"label" jsonb,
	"is_missing" boolean NOT NULL,
	CONSTRAINT "survey_code_variable_id_code_pk" PRIMARY KEY("variable_id","code")
);
--> statement-breakpoint
CREATE TABLE "base"."survey_dimension" (
	"survey_id" integer NOT NULL,
	"variable_id" integer NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "survey_dimension_survey_id_variable_id_pk" PRIMARY KEY("survey_id","variable_id")
);
--> statement-breakpoint
CREATE TABLE "base"."survey_record" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"row_tier" text NOT NULL,
	"survey_id" integer NOT NULL,
	"area_id" integer,
	"weight" numeric,
	"stratum" text,
	"cluster" text,
	"answers" jsonb NOT NULL,
	CONSTRAINT "survey_record_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
CREATE TABLE "base"."survey_variable" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"survey_id" integer NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"label" jsonb NOT NULL,
	"question" jsonb,
	"kind" text NOT NULL,
	"tier" text NOT NULL,
	"is_key_variable" boolean NOT NULL,
	"is_free_text" boolean NOT NULL,
	"dataset_id" integer NOT NULL,
	CONSTRAINT "survey_variable_public_id_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "base"."takedown" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope" text NOT NULL,
	"kind" text,
	"type" text,
	"row_key" text,
	"record" text,
	"field" text,
	"columns" text[],
	"part" text,
	"release" text,
	"file" smallint,
	"sums" text[] DEFAULT '{}' NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"after_publication" bigint NOT NULL,
	"actor" text NOT NULL,
	"versions" integer NOT NULL,
	"row_tier" text NOT NULL,
	"area_id" integer,
	"other_area_id" integer,
	"third_area_id" integer,
	"review_needed" boolean NOT NULL,
	"reviewed_by" text,
	"reviewed_at" timestamp with time zone,
	"upheld" boolean,
	"lift_proposed_by" text,
	"lift_proposed_at" timestamp with time zone,
	"lifted_by" text,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "takedown_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "takedown_scope" CHECK ("base"."takedown"."scope" in ('VALUE', 'ROW', 'FILE', 'RELEASE')),
	CONSTRAINT "takedown_reviewed" CHECK ("base"."takedown"."reviewed_by" is null or "base"."takedown"."reviewed_by" <> "base"."takedown"."actor"),
	CONSTRAINT "takedown_lifted" CHECK (("base"."takedown"."lifted_at" is null) = ("base"."takedown"."lifted_by" is null) and ("base"."takedown"."lifted_by" is null or "base"."takedown"."lift_proposed_by" is not null and "base"."takedown"."lifted_by" <> "base"."takedown"."lift_proposed_by"))
);
--> statement-breakpoint
CREATE TABLE "base"."urgent_action" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"clause_id" integer NOT NULL,
	"fired_by" text NOT NULL,
	"fired_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"reason" text NOT NULL,
	"reviewed_by" text,
	"reviewed_at" timestamp with time zone,
	"justified" boolean,
	"finding" text,
	CONSTRAINT "urgent_action_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "urgent_action_length" CHECK ("base"."urgent_action"."ends_at" > "base"."urgent_action"."fired_at" and "base"."urgent_action"."ends_at" <= "base"."urgent_action"."fired_at" + interval '72 hours'),
	CONSTRAINT "urgent_action_reviewed" CHECK ("base"."urgent_action"."reviewed_by" is null or "base"."urgent_action"."reviewed_by" <> "base"."urgent_action"."fired_by")
);
--> statement-breakpoint
CREATE TABLE "base"."urgent_clause" (
	"id" serial PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"agreement_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	"class" text NOT NULL,
	"event" text NOT NULL,
	"hours" smallint NOT NULL,
	"registered_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "urgent_clause_public_id_unique" UNIQUE("public_id"),
	CONSTRAINT "urgent_clause_hours" CHECK ("base"."urgent_clause"."hours" between 1 and 72)
);
--> statement-breakpoint
CREATE TABLE "base"."visa_rule" (
	"public_id" text NOT NULL,
	"dataset_id" integer NOT NULL,
	"scope_id" integer NOT NULL,
	"published_from" bigint NOT NULL,
	"published_to" bigint,
	"source_file" smallint NOT NULL,
	"source_line" integer NOT NULL,
	"taken_down" text[],
	"area_id" integer NOT NULL,
	"passport_area_id" integer NOT NULL,
	"requirement" text NOT NULL,
	"stay_days" smallint,
	"raw_value" text NOT NULL,
	"coding" text NOT NULL,
	"recoded" boolean NOT NULL,
	"confidence" text NOT NULL,
	"previous_public_id" text,
	"valid_from" date NOT NULL,
	"valid_from_earliest" date,
	"valid_to" date,
	"valid_to_latest" date,
	"end_reason" text NOT NULL,
	CONSTRAINT "visa_rule_dataset_id_public_id_published_from_pk" PRIMARY KEY("dataset_id","public_id","published_from")
);
--> statement-breakpoint
ALTER TABLE "base"."access_grant" ADD CONSTRAINT "access_grant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "base"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "base"."access_grant_approval" ADD CONSTRAINT "access_grant_approval_grant_id_access_grant_id_fk" FOREIGN KEY ("grant_id") REFERENCES "base"."access_grant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "base"."access_grant_dataset" ADD CONSTRAINT "access_grant_dataset_grant_id_access_grant_id_fk" FOREIGN KEY ("grant_id") REFERENCES "base"."access_grant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "base"."agreement" ADD CONSTRAINT "agreement_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "base"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "base"."agreement_dataset" ADD CONSTRAINT "agreement_dataset_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "base"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "base"."api_key" ADD CONSTRAINT "api_key_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "base"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "base"."grant_reading" ADD CONSTRAINT "grant_reading_grant_id_access_grant_id_fk" FOREIGN KEY ("grant_id") REFERENCES "base"."access_grant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "base"."organisation_client" ADD CONSTRAINT "organisation_client_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "base"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "base"."person" ADD CONSTRAINT "person_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "base"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "base"."person_role" ADD CONSTRAINT "person_role_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "base"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "base"."policy_change" ADD CONSTRAINT "policy_change_protocol_id_protocol_id_fk" FOREIGN KEY ("protocol_id") REFERENCES "base"."protocol"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "base"."urgent_action" ADD CONSTRAINT "urgent_action_clause_id_urgent_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "base"."urgent_clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_act_subject" ON "base"."access_act" USING btree ("subject");--> statement-breakpoint
CREATE UNIQUE INDEX "access_act_key" ON "base"."access_act" USING btree ("actor","key");--> statement-breakpoint
CREATE INDEX "access_grant_person" ON "base"."access_grant" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "access_grant_approval_role" ON "base"."access_grant_approval" USING btree ("grant_id","role");--> statement-breakpoint
CREATE INDEX "agreement_organisation" ON "base"."agreement" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "api_key_organisation" ON "base"."api_key" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_client_id" ON "base"."organisation_client" USING btree ("issuer","client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_subject" ON "base"."person" USING btree ("issuer","subject");--> statement-breakpoint
CREATE INDEX "person_role_person" ON "base"."person_role" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "assessment_answer_id" ON "base"."assessment_answer" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "assessment_answer_question" ON "base"."assessment_answer" USING btree ("question_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "assessment_answer_area" ON "base"."assessment_answer" USING btree ("area_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "assessment_answer_period" ON "base"."assessment_answer" USING btree ("period_start","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assessment_question_code" ON "base"."assessment_question" USING btree ("dataset_id","code");--> statement-breakpoint
CREATE INDEX "assessment_question_order" ON "base"."assessment_question" USING btree ("position","public_id");--> statement-breakpoint
CREATE INDEX "assessment_share_id" ON "base"."assessment_share" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "assessment_share_question" ON "base"."assessment_share" USING btree ("question_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "assessment_share_area" ON "base"."assessment_share" USING btree ("area_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "assessment_share_period" ON "base"."assessment_share" USING btree ("period_start","public_id");--> statement-breakpoint
CREATE INDEX "asylum_application_id" ON "base"."asylum_application" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "asylum_application_asylum" ON "base"."asylum_application" USING btree ("area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "asylum_application_origin" ON "base"."asylum_application" USING btree ("origin_area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "asylum_application_year" ON "base"."asylum_application" USING btree ("year","public_id");--> statement-breakpoint
CREATE INDEX "asylum_decision_id" ON "base"."asylum_decision" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "asylum_decision_asylum" ON "base"."asylum_decision" USING btree ("area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "asylum_decision_origin" ON "base"."asylum_decision" USING btree ("origin_area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "asylum_decision_year" ON "base"."asylum_decision" USING btree ("year","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_block_head" ON "base"."audit_block" USING btree ("head");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_block_xact" ON "base"."audit_block" USING btree ("from_xact");--> statement-breakpoint
CREATE INDEX "audit_entry_xact" ON "base"."audit_entry" USING btree ("xact");--> statement-breakpoint
CREATE INDEX "audit_entry_actor" ON "base"."audit_entry" USING btree ("actor","id");--> statement-breakpoint
CREATE INDEX "audit_entry_organisation" ON "base"."audit_entry" USING btree ("organisation","id");--> statement-breakpoint
CREATE INDEX "point_of_entry_id" ON "base"."point_of_entry" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "point_of_entry_area" ON "base"."point_of_entry" USING btree ("area_id","name","public_id");--> statement-breakpoint
CREATE INDEX "point_of_entry_other_side" ON "base"."point_of_entry" USING btree ("other_area_id","name","public_id");--> statement-breakpoint
CREATE INDEX "point_of_entry_name" ON "base"."point_of_entry" USING btree ("name","public_id");--> statement-breakpoint
CREATE INDEX "point_of_entry_status_id" ON "base"."point_of_entry_status" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "point_of_entry_status_point" ON "base"."point_of_entry_status" USING btree ("point_public_id","observed_on","public_id");--> statement-breakpoint
CREATE INDEX "point_of_entry_status_area" ON "base"."point_of_entry_status" USING btree ("area_id","observed_on","public_id");--> statement-breakpoint
CREATE INDEX "point_of_entry_status_other_side" ON "base"."point_of_entry_status" USING btree ("other_area_id","observed_on","public_id");--> statement-breakpoint
CREATE INDEX "point_of_entry_status_day" ON "base"."point_of_entry_status" USING btree ("observed_on","public_id");--> statement-breakpoint
CREATE INDEX "boundary_id" ON "base"."boundary" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "boundary_area" ON "base"."boundary" USING btree ("area_id","set_id","public_id");--> statement-breakpoint
CREATE INDEX "reject_release" ON "base"."reject" USING btree ("release_id");--> statement-breakpoint
CREATE INDEX "release_dataset" ON "base"."release" USING btree ("dataset_id","publication");--> statement-breakpoint
CREATE INDEX "release_order" ON "base"."release" USING btree ("dataset_id","released_on");--> statement-breakpoint
CREATE INDEX "release_scope_release" ON "base"."release_scope" USING btree ("release_id");--> statement-breakpoint
CREATE UNIQUE INDEX "scope_key" ON "base"."scope" USING btree ("dataset_id","key");--> statement-breakpoint
CREATE INDEX "codebook_variable_order" ON "base"."codebook_variable" USING btree ("codebook_id","position");--> statement-breakpoint
CREATE INDEX "codebook_variable_name" ON "base"."codebook_variable" USING btree ("name","public_id");--> statement-breakpoint
CREATE INDEX "codebook_variable_dictionary" ON "base"."codebook_variable" USING btree ("dictionary_code","public_id");--> statement-breakpoint
CREATE INDEX "code_item_order" ON "base"."code_item" USING btree ("list_id","position");--> statement-breakpoint
CREATE INDEX "cube_cell_id" ON "base"."cube_cell" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "cube_cell_table" ON "base"."cube_cell" USING btree ("cube_id","key","public_id");--> statement-breakpoint
CREATE INDEX "cube_cell_area" ON "base"."cube_cell" USING btree ("area_id","cube_id","key");--> statement-breakpoint
CREATE INDEX "displacement_stock_id" ON "base"."displacement_stock" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "displacement_stock_area" ON "base"."displacement_stock" USING btree ("area_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "displacement_stock_origin" ON "base"."displacement_stock" USING btree ("origin_area_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "displacement_stock_round" ON "base"."displacement_stock" USING btree ("round_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "displacement_stock_operation" ON "base"."displacement_stock" USING btree ("operation_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "displacement_stock_site" ON "base"."displacement_stock" USING btree ("site_public_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "displacement_stock_period" ON "base"."displacement_stock" USING btree ("period_start","public_id");--> statement-breakpoint
CREATE INDEX "displacement_stock_grain" ON "base"."displacement_stock" USING btree ("grain","population_group","unit","period_start");--> statement-breakpoint
CREATE INDEX "displacement_tally_operation" ON "base"."displacement_tally" USING btree ("operation_id","population_group");--> statement-breakpoint
CREATE INDEX "displacement_tally_round" ON "base"."displacement_tally" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "displacement_tally_period" ON "base"."displacement_tally" USING btree ("period_start");--> statement-breakpoint
CREATE INDEX "displacement_tally_dataset" ON "base"."displacement_tally" USING btree ("dataset_id","period_start");--> statement-breakpoint
CREATE INDEX "displacement_tally_area" ON "base"."displacement_tally" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "displacement_tally_origin" ON "base"."displacement_tally" USING btree ("origin_area_id");--> statement-breakpoint
CREATE UNIQUE INDEX "round_number" ON "base"."round" USING btree ("operation_id","number","assessment_type");--> statement-breakpoint
CREATE INDEX "round_period" ON "base"."round" USING btree ("period_start");--> statement-breakpoint
CREATE INDEX "site_id" ON "base"."site" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "site_area" ON "base"."site" USING btree ("area_id","public_id");--> statement-breakpoint
CREATE INDEX "displacement_event_id" ON "base"."displacement_event" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "displacement_event_area" ON "base"."displacement_event" USING btree ("area_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "displacement_event_date" ON "base"."displacement_event" USING btree ("period_start","public_id");--> statement-breakpoint
CREATE INDEX "displacement_flow_id" ON "base"."displacement_flow" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "displacement_flow_area" ON "base"."displacement_flow" USING btree ("area_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "displacement_flow_event" ON "base"."displacement_flow" USING btree ("event_public_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "displacement_flow_date" ON "base"."displacement_flow" USING btree ("period_start","public_id");--> statement-breakpoint
CREATE INDEX "displacement_flow_value" ON "base"."displacement_flow" USING btree ("value","public_id");--> statement-breakpoint
CREATE INDEX "year_end_stock_id" ON "base"."year_end_stock" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "year_end_stock_area" ON "base"."year_end_stock" USING btree ("area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "year_end_stock_year" ON "base"."year_end_stock" USING btree ("year","public_id");--> statement-breakpoint
CREATE INDEX "year_end_stock_value" ON "base"."year_end_stock" USING btree ("value","public_id");--> statement-breakpoint
CREATE INDEX "flow_observation_id" ON "base"."flow_observation" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "flow_observation_area" ON "base"."flow_observation" USING btree ("area_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "flow_observation_nationality" ON "base"."flow_observation" USING btree ("nationality_area_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "flow_observation_departure" ON "base"."flow_observation" USING btree ("departure_area_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "flow_observation_route" ON "base"."flow_observation" USING btree ("route_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "flow_observation_point" ON "base"."flow_observation" USING btree ("point_public_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "flow_observation_period" ON "base"."flow_observation" USING btree ("period_start","public_id");--> statement-breakpoint
CREATE INDEX "flow_point_id" ON "base"."flow_point" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "flow_point_area" ON "base"."flow_point" USING btree ("area_id","public_id");--> statement-breakpoint
CREATE INDEX "framework_dataset_dataset" ON "base"."framework_dataset" USING btree ("dataset_id");--> statement-breakpoint
CREATE INDEX "framework_indicator_indicator" ON "base"."framework_indicator" USING btree ("indicator_id");--> statement-breakpoint
CREATE UNIQUE INDEX "framework_item_code" ON "base"."framework_item" USING btree ("framework_id","code");--> statement-breakpoint
CREATE INDEX "framework_item_parent" ON "base"."framework_item" USING btree ("parent_id","position");--> statement-breakpoint
CREATE INDEX "framework_item_order" ON "base"."framework_item" USING btree ("framework_id","position");--> statement-breakpoint
CREATE INDEX "framework_link_to" ON "base"."framework_link" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "area_parent" ON "base"."area" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "area_kind" ON "base"."area" USING btree ("kind","code");--> statement-breakpoint
CREATE INDEX "area_admin0" ON "base"."area" USING btree ("admin0_id","level");--> statement-breakpoint
CREATE INDEX "area_admin1" ON "base"."area" USING btree ("admin1_id");--> statement-breakpoint
CREATE INDEX "area_claim_claimant" ON "base"."area_claim" USING btree ("claimant_id");--> statement-breakpoint
CREATE INDEX "area_code_area" ON "base"."area_code" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "area_code_code" ON "base"."area_code" USING btree ("code");--> statement-breakpoint
CREATE INDEX "area_membership_child" ON "base"."area_membership" USING btree ("child_id","hierarchy");--> statement-breakpoint
CREATE UNIQUE INDEX "area_membership_parent" ON "base"."area_membership" USING btree ("parent_id","hierarchy","depth","child_id");--> statement-breakpoint
CREATE INDEX "area_succession_to" ON "base"."area_succession" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "designation_note_area_area" ON "base"."designation_note_area" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "domain_score_id" ON "base"."domain_score" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "domain_score_assessment" ON "base"."domain_score" USING btree ("assessment_id","position","public_id");--> statement-breakpoint
CREATE INDEX "governance_answer_id" ON "base"."governance_answer" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "governance_answer_assessment" ON "base"."governance_answer" USING btree ("assessment_id","position","public_id");--> statement-breakpoint
CREATE INDEX "governance_answer_question" ON "base"."governance_answer" USING btree ("question_id","public_id");--> statement-breakpoint
CREATE INDEX "governance_answer_area" ON "base"."governance_answer" USING btree ("area_id","position");--> statement-breakpoint
CREATE INDEX "governance_answer_order" ON "base"."governance_answer" USING btree ("position","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "governance_assessment_key" ON "base"."governance_assessment" USING btree ("profile_id","sequence");--> statement-breakpoint
CREATE INDEX "governance_assessment_period" ON "base"."governance_assessment" USING btree ("period_start","public_id");--> statement-breakpoint
CREATE INDEX "governance_assessment_area" ON "base"."governance_assessment" USING btree ("area_id","period_start");--> statement-breakpoint
CREATE INDEX "governance_finding_id" ON "base"."governance_finding" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "governance_finding_assessment" ON "base"."governance_finding" USING btree ("assessment_id","position","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "governance_profile_key" ON "base"."governance_profile" USING btree ("area_id","framework_id","dataset_id","locality_code");--> statement-breakpoint
CREATE INDEX "governance_profile_framework" ON "base"."governance_profile" USING btree ("framework_id");--> statement-breakpoint
CREATE UNIQUE INDEX "governance_question_code" ON "base"."governance_question" USING btree ("edition_id","code");--> statement-breakpoint
CREATE INDEX "governance_question_order" ON "base"."governance_question" USING btree ("edition_id","position");--> statement-breakpoint
CREATE INDEX "governance_question_items" ON "base"."governance_question" USING gin ("item_ids");--> statement-breakpoint
CREATE INDEX "governance_question_domain" ON "base"."governance_question" USING btree ("domain_id");--> statement-breakpoint
CREATE INDEX "governance_score_id" ON "base"."governance_score" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "governance_score_profile" ON "base"."governance_score" USING btree ("profile_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "governance_score_area" ON "base"."governance_score" USING btree ("area_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "governance_score_item" ON "base"."governance_score" USING btree ("item_id","public_id");--> statement-breakpoint
CREATE INDEX "practice_id" ON "base"."practice" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "practice_assessment" ON "base"."practice" USING btree ("assessment_id","public_id");--> statement-breakpoint
CREATE INDEX "practice_area" ON "base"."practice" USING btree ("area_id","public_id");--> statement-breakpoint
CREATE INDEX "practice_objectives" ON "base"."practice" USING gin ("objective_ids");--> statement-breakpoint
CREATE UNIQUE INDEX "question_equivalence_pair" ON "base"."question_equivalence" USING btree ("from_id","to_id");--> statement-breakpoint
CREATE INDEX "question_equivalence_to" ON "base"."question_equivalence" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "coverage_dataset" ON "base"."coverage" USING btree ("dataset_id","kind");--> statement-breakpoint
CREATE INDEX "coverage_series" ON "base"."coverage" USING btree ("series_id");--> statement-breakpoint
CREATE INDEX "incident_id" ON "base"."incident" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "incident_area" ON "base"."incident" USING btree ("area_id","occurred_on","public_id");--> statement-breakpoint
CREATE INDEX "incident_route" ON "base"."incident" USING btree ("route_name","occurred_on","public_id");--> statement-breakpoint
CREATE INDEX "incident_source_key" ON "base"."incident" USING btree ("source_key","public_id");--> statement-breakpoint
CREATE INDEX "incident_date" ON "base"."incident" USING btree ("occurred_on","public_id");--> statement-breakpoint
CREATE INDEX "observation_area" ON "base"."observation" USING btree ("area_id","indicator_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "observation_area_period" ON "base"."observation" USING btree ("area_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "observation_counterpart" ON "base"."observation" USING btree ("counterpart_area_id","indicator_id","period_start","public_id") WHERE "base"."observation"."counterpart_area_id" is not null;--> statement-breakpoint
CREATE INDEX "observation_counterpart_period" ON "base"."observation" USING btree ("counterpart_area_id","period_start","public_id") WHERE "base"."observation"."counterpart_area_id" is not null;--> statement-breakpoint
CREATE INDEX "observation_indicator" ON "base"."observation" USING btree ("indicator_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "observation_series" ON "base"."observation" USING btree ("series_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "observation_period" ON "base"."observation" USING btree ("period_start","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "observation_flag_code" ON "base"."observation_flag" USING btree ("dataset_id","code");--> statement-breakpoint
CREATE INDEX "series_dataset" ON "base"."series" USING btree ("dataset_id","code");--> statement-breakpoint
CREATE INDEX "series_indicator" ON "base"."series" USING btree ("indicator_id");--> statement-breakpoint
CREATE INDEX "series_supersedes" ON "base"."series" USING btree ("supersedes_id");--> statement-breakpoint
CREATE INDEX "restriction_level_id" ON "base"."restriction_level" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "restriction_level_area" ON "base"."restriction_level" USING btree ("area_id","control","period_start","public_id");--> statement-breakpoint
CREATE INDEX "restriction_level_period" ON "base"."restriction_level" USING btree ("period_start","public_id");--> statement-breakpoint
CREATE INDEX "notification_principal" ON "base"."notification" USING btree ("principal","id");--> statement-breakpoint
CREATE UNIQUE INDEX "notification_delivery_once" ON "base"."notification_delivery" USING btree ("notification_id","target_id");--> statement-breakpoint
CREATE INDEX "notification_delivery_due" ON "base"."notification_delivery" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "notification_target_principal" ON "base"."notification_target" USING btree ("principal");--> statement-breakpoint
CREATE INDEX "regional_section_id" ON "base"."regional_section" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "regional_section_code" ON "base"."regional_section" USING btree ("code");--> statement-breakpoint
CREATE INDEX "regional_section_order" ON "base"."regional_section" USING btree ("position","public_id");--> statement-breakpoint
CREATE INDEX "theme_id" ON "base"."theme" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "theme_code" ON "base"."theme" USING btree ("code");--> statement-breakpoint
CREATE INDEX "theme_order" ON "base"."theme" USING btree ("position","public_id");--> statement-breakpoint
CREATE INDEX "topical_collection_id" ON "base"."topical_collection" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "topical_collection_code" ON "base"."topical_collection" USING btree ("code");--> statement-breakpoint
CREATE INDEX "topical_collection_order" ON "base"."topical_collection" USING btree ("position","public_id");--> statement-breakpoint
CREATE INDEX "protocol_area" ON "base"."protocol" USING btree ("area_id","class");--> statement-breakpoint
CREATE INDEX "protocol_end" ON "base"."protocol" USING btree ("valid_to");--> statement-breakpoint
CREATE INDEX "refugee_demographic_id" ON "base"."refugee_demographic" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "refugee_demographic_asylum" ON "base"."refugee_demographic" USING btree ("area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "refugee_demographic_origin" ON "base"."refugee_demographic" USING btree ("origin_area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "refugee_demographic_year" ON "base"."refugee_demographic" USING btree ("year","public_id");--> statement-breakpoint
CREATE INDEX "refugee_flow_id" ON "base"."refugee_flow" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "refugee_flow_asylum" ON "base"."refugee_flow" USING btree ("area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "refugee_flow_origin" ON "base"."refugee_flow" USING btree ("origin_area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "refugee_flow_pair" ON "base"."refugee_flow" USING btree ("origin_area_id","area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "refugee_flow_year" ON "base"."refugee_flow" USING btree ("year","public_id");--> statement-breakpoint
CREATE INDEX "refugee_stock_id" ON "base"."refugee_stock" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "refugee_stock_asylum" ON "base"."refugee_stock" USING btree ("area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "refugee_stock_origin" ON "base"."refugee_stock" USING btree ("origin_area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "refugee_stock_pair" ON "base"."refugee_stock" USING btree ("origin_area_id","area_id","year","public_id");--> statement-breakpoint
CREATE INDEX "refugee_stock_year" ON "base"."refugee_stock" USING btree ("year","public_id");--> statement-breakpoint
CREATE INDEX "access_bar_principal" ON "base"."access_bar" USING btree ("principal");--> statement-breakpoint
CREATE INDEX "access_question_dataset" ON "base"."access_question" USING btree ("dataset_id");--> statement-breakpoint
CREATE INDEX "access_request_person" ON "base"."access_request" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "access_request_state" ON "base"."access_request" USING btree ("state","changed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "access_request_grant" ON "base"."access_request" USING btree ("grant_id");--> statement-breakpoint
CREATE INDEX "access_request_event_request" ON "base"."access_request_event" USING btree ("request");--> statement-breakpoint
CREATE INDEX "restriction_id" ON "base"."restriction" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "restriction_area" ON "base"."restriction" USING btree ("area_id","valid_from" DESC NULLS LAST,"public_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "restriction_begins" ON "base"."restriction" USING btree ("valid_from","public_id");--> statement-breakpoint
CREATE INDEX "restriction_newest" ON "base"."restriction" USING btree ("valid_from" DESC NULLS LAST,"public_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "restriction_exception_id" ON "base"."restriction_exception" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "restriction_exception_of" ON "base"."restriction_exception" USING btree ("restriction_public_id","public_id");--> statement-breakpoint
CREATE INDEX "restriction_notice_id" ON "base"."restriction_notice" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "restriction_notice_area" ON "base"."restriction_notice" USING btree ("area_id","public_id");--> statement-breakpoint
CREATE INDEX "restriction_notice_territory" ON "base"."restriction_notice" USING btree ("territory","public_id");--> statement-breakpoint
CREATE INDEX "restriction_target_id" ON "base"."restriction_target" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "restriction_target_of" ON "base"."restriction_target" USING btree ("restriction_public_id");--> statement-breakpoint
CREATE INDEX "restriction_target_pair" ON "base"."restriction_target" USING btree ("target_area_id","area_id","valid_from","public_id");--> statement-breakpoint
CREATE INDEX "restriction_target_faced" ON "base"."restriction_target" USING btree ("target_area_id","valid_from" DESC NULLS LAST,"public_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "restriction_target_area" ON "base"."restriction_target" USING btree ("area_id","valid_from" DESC NULLS LAST,"public_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "restriction_target_begins" ON "base"."restriction_target" USING btree ("valid_from","public_id");--> statement-breakpoint
CREATE INDEX "restriction_target_newest" ON "base"."restriction_target" USING btree ("valid_from" DESC NULLS LAST,"public_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "search_entry_record" ON "base"."search_entry" USING btree ("kind","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "solutions_dimension_code" ON "base"."solutions_dimension" USING btree ("index_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "solutions_index_code" ON "base"."solutions_index" USING btree ("dataset_id","code");--> statement-breakpoint
CREATE INDEX "solutions_index_order" ON "base"."solutions_index" USING btree ("code");--> statement-breakpoint
CREATE INDEX "solutions_score_id" ON "base"."solutions_score" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "solutions_score_period" ON "base"."solutions_score" USING btree ("period_start","public_id");--> statement-breakpoint
CREATE INDEX "solutions_score_area" ON "base"."solutions_score" USING btree ("area_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "solutions_score_dimension" ON "base"."solutions_score" USING btree ("dimension_id","period_start","public_id");--> statement-breakpoint
CREATE INDEX "solutions_score_index" ON "base"."solutions_score" USING btree ("index_id","period_start","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "steward_order_key" ON "base"."steward_order" USING btree ("steward_id","key");--> statement-breakpoint
CREATE INDEX "steward_order_due" ON "base"."steward_order" USING btree ("state","not_before");--> statement-breakpoint
CREATE INDEX "steward_act_release" ON "base"."steward_act" USING btree ("release_id");--> statement-breakpoint
CREATE INDEX "survey_cell_id" ON "base"."survey_cell" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "survey_cell_table" ON "base"."survey_cell" USING btree ("survey_id","key","public_id");--> statement-breakpoint
CREATE INDEX "survey_record_id" ON "base"."survey_record" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "survey_record_survey" ON "base"."survey_record" USING btree ("survey_id","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "survey_variable_name" ON "base"."survey_variable" USING btree ("survey_id","name");--> statement-breakpoint
CREATE INDEX "survey_variable_order" ON "base"."survey_variable" USING btree ("survey_id","position");--> statement-breakpoint
CREATE INDEX "takedown_dataset" ON "base"."takedown" USING btree ("dataset_id","id");--> statement-breakpoint
CREATE INDEX "takedown_row" ON "base"."takedown" USING btree ("row_key");--> statement-breakpoint
CREATE INDEX "takedown_release" ON "base"."takedown" USING btree ("release");--> statement-breakpoint
CREATE INDEX "urgent_action_clause" ON "base"."urgent_action" USING btree ("clause_id");--> statement-breakpoint
CREATE INDEX "urgent_action_end" ON "base"."urgent_action" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "urgent_clause_agreement" ON "base"."urgent_clause" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "visa_rule_id" ON "base"."visa_rule" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "visa_rule_pair" ON "base"."visa_rule" USING btree ("passport_area_id","area_id","valid_from","public_id");--> statement-breakpoint
CREATE INDEX "visa_rule_destination" ON "base"."visa_rule" USING btree ("area_id","valid_from","public_id");--> statement-breakpoint
CREATE INDEX "visa_rule_begins" ON "base"."visa_rule" USING btree ("valid_from","public_id");