using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Formats;

/// <summary>Texts that several formats show.</summary>
internal static class Shared
{
    private const int QuotedAccounts = 5;

    /// <summary>Who says what: the sentence of one account of each family, the claimants before it.</summary>
    internal static string Evidence(ExportEvent item)
    {
        var leads = item.Accounts.DistinctBy(account => account.Report.Family, StringComparer.Ordinal).ToList();
        var shown = leads.Take(QuotedAccounts).Select(Sentence).Where(text => text.Length > 0);
        return string.Join(" | ", shown) + (leads.Count > QuotedAccounts ? $" | and {leads.Count - QuotedAccounts} more" : "");
    }

    /// <summary>How the figure of the dead came about, with whose words; empty where there is none.</summary>
    internal static string TollWords(Toll? toll) => toll is null ? "" : toll.Figures.Length == 1
        ? $"Killed: {toll.Figures[0].Words}"
        : $"Killed: {toll.Best}, from {toll.Low} to {toll.High} by {toll.Words}";

    /// <summary>The reports: identifier and address of each.</summary>
    internal static string Reports(ExportEvent item) => ListText.Join(item.Reports.Select(report => report.Address is { } address ? $"{report.Id} {address}" : report.Id));

    private static string Sentence(ExportAccount account)
    {
        var (claimants, quote) = (account.ClaimantNames.Replace(";", " /", StringComparison.Ordinal), account.Evidence.Quote);
        var status = account.Status == EventStatus.Actual ? "" : $" ({Codebook.Word(account.Status)})";
        return claimants.Length == 0 ? quote : quote.Length == 0 ? $"According to {claimants}{status}" : $"According to {claimants}{status}: {quote}";
    }
}
