import type { Source } from "./articles";
import { address, request } from "./request";

export interface ImportedItem extends Source {
  where: string;
  fate: "new" | "changed" | "same";
  similar: Source[];
}

export interface ImportReport {
  taken: boolean;
  items: ImportedItem[];
  refused: { where: string; reason: string }[];
}

/** What becomes of a file: nothing yet, or articles. */
export type Take = "false" | "draft" | "published";

export const EXPORT_FORMATS = ["zip", "yaml", "csv"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const IMPORT_ENDINGS = [".md", ".markdown", ".yaml", ".yml", ".csv", ".html", ".htm", ".zip"];
export const LARGEST_IMPORT = 20 * 1024 * 1024;

const IMPORT_PATIENCE_MS = 300_000;

export function importFile(file: File, language: string, take: Take): Promise<ImportReport> {
  return request("knowledge/import", {
    method: "POST",
    query: { name: file.name, language, take },
    body: file,
    patience: IMPORT_PATIENCE_MS,
  });
}

export function exportAddress(format: ExportFormat): string {
  return address("knowledge/export", { format });
}
